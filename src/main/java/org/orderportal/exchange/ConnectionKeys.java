package org.orderportal.exchange;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.orderportal.base.security.ApiKeys;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.springframework.stereotype.Component;

/** Tells which connection a key belongs to. */
@Component
class ConnectionKeys implements ApiKeys {

    private final ConnectionRegister register;

    ConnectionKeys(ConnectionRegister register) {
        this.register = register;
    }

    @Override
    public Optional<CurrentUser> authenticate(String bearerKey) {
        return register.byKeyHash(Digest.of(bearerKey))
                .filter(connection -> !connection.isRevoked() && !connection.hasExpired(register.now()))
                .map(connection -> {
                    register.used(connection);
                    return caller(connection);
                });
    }

    private static CurrentUser caller(Connection connection) {
        var company = connection.company();
        return new CurrentUser(
                connection.id(),
                connection.name(),
                "",
                connection.kind() == Connection.Kind.OPERATOR ? Role.OPERATOR_CONNECTION : Role.SUPPLIER_CONNECTION,
                company == null ? Set.of() : Set.of(company.value()),
                Locale.ENGLISH,
                ZoneOffset.UTC);
    }
}
