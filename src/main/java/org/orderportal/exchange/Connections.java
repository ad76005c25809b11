package org.orderportal.exchange;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AnyAdministratorOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Scope;
import org.orderportal.base.security.SystemOnly;
import org.orderportal.exchange.Connection.Kind;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after the machines that may call the HTTP API. Their keys are kept only as what they hash to. */
@Service
public class Connections {

    private static final int KEY_BYTES = 32;

    private final ConnectionRegister register;
    private final AuditLog audit;
    private final CurrentUsers users;
    private final SecureRandom random = new SecureRandom();

    Connections(ConnectionRegister register, AuditLog audit, CurrentUsers users) {
        this.register = register;
        this.audit = audit;
        this.users = users;
    }

    /** Makes a connection whose key does not expire. */
    @AnyAdministratorOnly
    @Transactional
    public Connection.Made create(String name, Kind kind, @Nullable CompanyId company) {
        return create(name, kind, company, null);
    }

    /**
     * Makes a connection with a new key. A supplier's administrator makes them for their own companies only.
     *
     * @param company   needed for a supplier's, and for no other
     * @param expiresAt from when on its key is refused; null for never
     * @throws NotFound if the caller does not act for that company
     */
    @AnyAdministratorOnly
    @Transactional
    public Connection.Made create(String name, Kind kind, @Nullable CompanyId company, @Nullable Instant expiresAt) {
        requireOwn(kind, company);
        if (expiresAt != null && !expiresAt.isAfter(register.now())) {
            throw new Refusal("exchange.keys.expiry-past");
        }
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Connection.Made(add(name, kind, company, key, expiresAt), key);
    }

    /** Makes a connection with a key that everybody knows; for the demo only. Does nothing where that key is here. */
    @SystemOnly
    @Transactional
    public void createWithKey(String name, Kind kind, @Nullable CompanyId company, String key) {
        if (register.byKeyHash(Digest.of(key)).isEmpty()) {
            add(name, kind, company, key, null);
        }
    }

    private Connection add(
            String name, Kind kind, @Nullable CompanyId company, String key, @Nullable Instant expiresAt) {
        if ((kind == Kind.SUPPLIER) != (company != null)) {
            throw new IllegalArgumentException("A supplier's connection, and no other, belongs to a company");
        }
        var connection = register.add(name, kind, company, Digest.of(key), expiresAt);
        audit.record("connection.created", name, kind.name());
        return connection;
    }

    /** All connections, the revoked ones too, by name; a supplier's administrator sees those of their companies. */
    @AnyAdministratorOnly
    @Transactional(readOnly = true)
    public List<Connection> list() {
        return register.all().stream().filter(this::isOwn).toList();
    }

    /**
     * From now on, calls with its key are refused.
     *
     * @throws NotFound if there is no such connection, or it is not the caller's
     */
    @AnyAdministratorOnly
    @Transactional
    public void revoke(long id) {
        var connection = register.byId(id).filter(this::isOwn).orElseThrow(() -> new NotFound("connection"));
        if (register.revoke(id)) {
            audit.record("connection.revoked", connection.name(), null);
        }
    }

    private void requireOwn(Kind kind, @Nullable CompanyId company) {
        var mayAll = users.scope() instanceof Scope.Everything;
        if (!mayAll
                && (kind == Kind.OPERATOR || company == null || !users.scope().includes(company.value()))) {
            throw new NotFound("company");
        }
    }

    private boolean isOwn(Connection connection) {
        return switch (users.scope()) {
            case Scope.Everything() -> true;
            case Scope.Suppliers suppliers ->
                connection.company() != null
                        && suppliers.includes(connection.company().value());
        };
    }
}
