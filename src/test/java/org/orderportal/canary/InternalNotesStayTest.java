package org.orderportal.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.document.DocumentId;
import org.orderportal.exchange.api.ApiClient;
import org.orderportal.exchange.api.ResponseTest;
import org.orderportal.identity.UserAccount;
import org.orderportal.notes.InternalNotes;
import org.orderportal.notes.StaffAtWork;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What colleagues wrote about an order, pinned and struck out, is on no page, in no file and in no answer that a supplier
 * or a machine gets; the same search finds it on the page of an account manager.
 */
@ResponseTest
@TestInstance(Lifecycle.PER_CLASS)
@AnyDatabase
class InternalNotesStayTest {

    /** One word, so that a search by words would find it, too. */
    private static final String TOKEN = "zqinternalzq";

    @LocalServerPort
    int port;

    @Autowired
    InternalNotes notes;

    @Autowired
    JdbcClient database;

    private Canary supplier;
    private UserAccount manager;
    private Calls calls;

    @BeforeAll
    void notes_on_the_orders_of_a_supplier(
            @LocalServerPort int at, @Autowired BeanFactory beans, @Autowired StaffAtWork staff) {
        supplier = new Canaries(at, beans).make();
        manager = staff.make("Maria " + TOKEN + "name", Role.ACCOUNT_MANAGER);
        calls = new Calls(new ApiClient(at), supplier.key());
        StaffAtWork.as(manager).run(() -> {
            for (var order : supplier.orders()) {
                var id = OrderId.parse(order).orElseThrow();
                notes.pin(notes.write(id, "Pinned " + TOKEN, Set.of()));
                var changed = notes.write(id, "Earlier " + TOKEN, Set.of(manager.id()));
                notes.edit(changed, 0, "Later " + TOKEN, Set.of());
                notes.strike(notes.write(id, "Struck " + TOKEN, Set.of()));
            }
        });
    }

    @Test
    void no_page_no_button_and_no_file_of_the_supplier_says_it() {
        var pages = new ArrayList<>(Routes.filledWith(supplier));
        pages.addAll(List.of("orders?q=" + TOKEN, "orders?folder=all&q=bandage"));

        try (var wire = Wire.signIn(port, supplier.email())) {
            var found = wire.placesWith(List.of(supplier.token(), "Pinned " + TOKEN, TOKEN + "name"), pages, true);
            assertThat(found.remove(supplier.token())).as("its own").hasSizeGreaterThan(20);
            assertThat(found.values()).allSatisfy(places -> assertThat(places).isEmpty());
        }
    }

    @Test
    void no_call_answers_it_neither_with_the_suppliers_key_nor_with_the_operators() {
        for (var key : List.of(supplier.key(), ApiClient.OPERATOR)) {
            assertThat(calls.with(supplier.token(), supplier, key))
                    .as("its own")
                    .hasSizeGreaterThan(5);
            assertThat(calls.with(TOKEN, supplier, key)).isEmpty();
        }
    }

    @Test
    void nothing_that_is_kept_to_leave_says_it() {
        for (var document : supplier.documents()) {
            var id = DocumentId.parse(document).orElseThrow().value();
            assertThat(database.sql("select count(*) from sent_document where document_id = :id and content like"
                                    + " :token")
                            .param("id", id)
                            .param("token", "%" + TOKEN + "%")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        assertThat(database.sql("select count(*) from order_history where arguments like :token or actor_name like"
                                + " :token")
                        .param("token", "%" + TOKEN + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from order_token where token like :token")
                        .param("token", TOKEN + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_account_manager_reads_it_on_the_page_of_the_order() {
        try (var wire = Wire.signIn(port, manager.email())) {
            var page = wire.open("orders/" + supplier.orders().getFirst()).all();

            assertThat(page).contains("Pinned " + TOKEN, "Later " + TOKEN, "Earlier " + TOKEN, "Struck " + TOKEN);
        }
    }
}
