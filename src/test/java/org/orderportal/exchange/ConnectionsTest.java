package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.ApiKeys;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.Connection.Kind;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class ConnectionsTest {

    @Autowired
    Connections connections;

    @Autowired
    ApiKeys keys;

    @Autowired
    JdbcClient database;

    private CompanyId own;
    private CompanyId other;

    @BeforeEach
    void two_suppliers(@Autowired BeanFactory beans) {
        var desk = Desk.of(beans);
        own = desk.connectSupplier(Letter.unique());
        other = desk.connectSupplier(Letter.unique());
    }

    @Test
    void a_key_opens_until_it_is_revoked_and_is_kept_only_as_what_it_hashes_to() {
        var made = Acting.ADMINISTRATOR.call(() -> connections.create("Access point", Kind.OPERATOR, null));

        assertThat(keys.authenticate(made.key()))
                .get()
                .satisfies(caller -> assertThat(caller.role()).isEqualTo(Role.OPERATOR_CONNECTION));
        assertThat(database.sql("select count(*) from api_connection where key_hash = :key")
                        .param("key", made.key())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select key_hash from api_connection where id = :id")
                        .param("id", made.connection().id())
                        .query(String.class)
                        .single())
                .isEqualTo(Digest.of(made.key()));

        Acting.ADMINISTRATOR.call(() -> {
            connections.revoke(made.connection().id());
            return true;
        });

        assertThat(keys.authenticate(made.key())).isEmpty();
    }

    @Test
    void a_key_is_refused_from_its_last_moment_on_and_tells_when_it_was_used() {
        var made = Acting.ADMINISTRATOR.call(() ->
                connections.create("ERP", Kind.SUPPLIER, own, Instant.now().plus(Duration.ofDays(1))));
        assertThat(listed(made).lastUsedAt()).isNull();

        assertThat(keys.authenticate(made.key())).isPresent();
        assertThat(listed(made).lastUsedAt()).isNotNull();
        database.sql("update api_connection set expires_at = created_at where id = :id")
                .param("id", made.connection().id())
                .update();

        assertThat(keys.authenticate(made.key())).isEmpty();
        assertThatThrownBy(() -> Acting.ADMINISTRATOR.call(() -> connections.create(
                        "Old", Kind.SUPPLIER, own, Instant.now().minusSeconds(1))))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("exchange.keys.expiry-past"));
    }

    @Test
    void a_suppliers_administrator_makes_and_revokes_keys_of_their_own_companies_and_sees_no_others() {
        var eva = new Acting(77, Role.SUPPLIER_ADMINISTRATOR, Set.of(own.value()));
        var foreign = Acting.ADMINISTRATOR.call(() -> connections.create("Foreign", Kind.SUPPLIER, other));
        var mine = eva.call(() -> connections.create("ERP", Kind.SUPPLIER, own));

        assertThat(eva.call(connections::list))
                .extracting(Connection::id)
                .containsExactly(mine.connection().id());
        assertThatThrownBy(() -> eva.call(() -> connections.create("ERP", Kind.SUPPLIER, other)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> eva.call(() -> connections.create("ERP", Kind.OPERATOR, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> eva.call(() -> {
                    connections.revoke(foreign.connection().id());
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(keys.authenticate(foreign.key())).isPresent();
        assertThatThrownBy(() -> Acting.supplier(own).call(connections::list))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Connection listed(Connection.Made made) {
        return Acting.ADMINISTRATOR.call(connections::list).stream()
                .filter(one -> one.id() == made.connection().id())
                .findFirst()
                .orElseThrow();
    }
}
