package org.orderportal.exchange;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.AdministratorOnly;
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
    private final SecureRandom random = new SecureRandom();

    Connections(ConnectionRegister register, AuditLog audit) {
        this.register = register;
        this.audit = audit;
    }

    /** Makes a connection with a new key; {@code company} is needed for a supplier's, and for no other. */
    @AdministratorOnly
    @Transactional
    public Connection.Made create(String name, Kind kind, @Nullable CompanyId company) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Connection.Made(add(name, kind, company, key), key);
    }

    /** Makes a connection with a key that everybody knows; for the demo only. Does nothing where that key is here. */
    @SystemOnly
    @Transactional
    public void createWithKey(String name, Kind kind, @Nullable CompanyId company, String key) {
        if (register.byKeyHash(Digest.of(key)).isEmpty()) {
            add(name, kind, company, key);
        }
    }

    private Connection add(String name, Kind kind, @Nullable CompanyId company, String key) {
        if ((kind == Kind.SUPPLIER) != (company != null)) {
            throw new IllegalArgumentException("A supplier's connection, and no other, belongs to a company");
        }
        var connection = register.add(name, kind, company, Digest.of(key));
        audit.record("connection.created", name, kind.name());
        return connection;
    }

    /** All connections, the revoked ones too, by name. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<Connection> list() {
        return register.all();
    }

    /** From now on, calls with its key are refused. */
    @AdministratorOnly
    @Transactional
    public void revoke(long id) {
        var connection = register.byId(id).orElseThrow(() -> new NotFound("connection"));
        if (register.revoke(id)) {
            audit.record("connection.revoked", connection.name(), null);
        }
    }
}
