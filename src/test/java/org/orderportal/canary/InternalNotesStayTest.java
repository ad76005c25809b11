package org.orderportal.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.orderportal.AnyDatabase;
import org.orderportal.document.DocumentId;
import org.orderportal.exchange.api.ApiClient;
import org.orderportal.exchange.api.ResponseTest;
import org.orderportal.identity.UserAccount;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What colleagues wrote about an order, pinned and struck out, is in no answer that a machine gets and in nothing that is
 * kept to leave; the same search finds it on the page of an account manager. That no supplier's page says it is looked at
 * with what else must not be there, in {@link CanaryPagesTest}.
 */
@ResponseTest
@TestInstance(Lifecycle.PER_CLASS)
@AnyDatabase
class InternalNotesStayTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private Canary supplier;
    private UserAccount manager;
    private Calls calls;

    @BeforeAll
    void notes_on_the_orders_of_a_supplier(@LocalServerPort int at, @Autowired BeanFactory beans) {
        supplier = new Canaries(at, beans).make();
        manager = StaffNotes.on(supplier, beans);
        calls = new Calls(new ApiClient(at), supplier.key());
    }

    @Test
    void no_call_answers_it_neither_with_the_suppliers_key_nor_with_the_operators() {
        for (var key : List.of(supplier.key(), ApiClient.OPERATOR)) {
            assertThat(calls.with(supplier.token(), supplier, key))
                    .as("its own")
                    .hasSizeGreaterThan(5);
            assertThat(calls.with(StaffNotes.TOKEN, supplier, key)).isEmpty();
        }
    }

    @Test
    void nothing_that_is_kept_to_leave_says_it() {
        for (var document : supplier.documents()) {
            var id = DocumentId.parse(document).orElseThrow().value();
            assertThat(database.sql("select count(*) from sent_document where document_id = :id and content like"
                                    + " :token")
                            .param("id", id)
                            .param("token", "%" + StaffNotes.TOKEN + "%")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        assertThat(database.sql("select count(*) from order_history where arguments like :token or actor_name like"
                                + " :token")
                        .param("token", "%" + StaffNotes.TOKEN + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from order_token where token like :token")
                        .param("token", StaffNotes.TOKEN + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_account_manager_reads_it_on_the_page_of_the_order() {
        try (var wire = Wire.signIn(port, manager.email())) {
            var page = wire.open("orders/" + supplier.orders().getFirst()).all();

            assertThat(page).contains(StaffNotes.SECRETS);
        }
    }
}
