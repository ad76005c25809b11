package org.orderportal.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
            "select id, name, kind, company_id, created_at, revoked_at, expires_at, last_used_at from api_connection ";

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    ConnectionRegister(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Connection add(String name, Kind kind, @Nullable CompanyId company, String keyHash, @Nullable Instant expiresAt) {
        var connection = new Connection(ids.next(), name, kind, company, clock.instant(), null, expiresAt, null);
        database.sql("""
            insert into api_connection (id, version, name, kind, company_id, key_hash, created_at, expires_at)
            values (:id, 0, :name, :kind, :company, :hash, :at, :expires)\
            """)
                .param("id", connection.id())
                .param("name", name)
                .param("kind", kind.name())
                .param("company", company == null ? null : company.value())
                .param("hash", keyHash)
                .param("at", Stored.moment(connection.createdAt()))
                .param("expires", expiresAt == null ? null : Stored.moment(expiresAt))
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

    /** Notes that the key was used; once a minute is enough, and spares a write for each call. */
    void used(Connection connection) {
        var now = clock.instant();
        var last = connection.lastUsedAt();
        if (last == null || last.plus(NOTED_EVERY).isBefore(now)) {
            database.sql("update api_connection set last_used_at = :now where id = :id")
                    .param("now", Stored.moment(now))
                    .param("id", connection.id())
                    .update();
        }
    }

    Instant now() {
        return clock.instant();
    }

    private static Connection connection(ResultSet row, int number) throws SQLException {
        return new Connection(
                row.getLong("id"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("company_id", Long.class))
                        .map(CompanyId::new)
                        .orElse(null),
                Stored.instant(row, "created_at"),
                moment(row, "revoked_at"),
                moment(row, "expires_at"),
                moment(row, "last_used_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Stored.instant(row, column);
    }
}
