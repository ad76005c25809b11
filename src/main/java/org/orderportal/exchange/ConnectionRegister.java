package org.orderportal.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.exchange.Connection.Kind;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The connections in the database. */
@Component
class ConnectionRegister {

    private static final String SELECT =
            "select id, name, kind, company_id, created_at, revoked_at from api_connection ";

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    ConnectionRegister(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Connection add(String name, Kind kind, @Nullable CompanyId company, String keyHash) {
        var connection = new Connection(ids.next(), name, kind, company, clock.instant(), null);
        database.sql("""
                        insert into api_connection (id, version, name, kind, company_id, key_hash, created_at)
                        values (:id, 0, :name, :kind, :company, :hash, :at)""")
                .param("id", connection.id())
                .param("name", name)
                .param("kind", kind.name())
                .param("company", company == null ? null : company.value())
                .param("hash", keyHash)
                .param("at", Stored.moment(connection.createdAt()))
                .update();
        return connection;
    }

    Optional<Connection> byKeyHash(String keyHash) {
        return database.sql(SELECT + "where key_hash = :hash")
                .param("hash", keyHash)
                .query(ConnectionRegister::connection)
                .optional();
    }

    Optional<Connection> byId(long id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ConnectionRegister::connection)
                .optional();
    }

    List<Connection> all() {
        return database.sql(SELECT + "order by name, id")
                .query(ConnectionRegister::connection)
                .list();
    }

    boolean revoke(long id) {
        return database.sql("update api_connection set revoked_at = :now, version = version + 1"
                                + " where id = :id and revoked_at is null")
                        .param("now", Stored.moment(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Connection connection(ResultSet row, int number) throws SQLException {
        var revoked = row.getObject("revoked_at") != null;
        return new Connection(
                row.getLong("id"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("company_id", Long.class))
                        .map(CompanyId::new)
                        .orElse(null),
                Stored.instant(row, "created_at"),
                revoked ? Stored.instant(row, "revoked_at") : null);
    }
}
