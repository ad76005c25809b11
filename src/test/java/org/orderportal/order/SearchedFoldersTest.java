package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search passes over the trash and over what the reader may not see, wherever an order moves. */
@SpringBootTest
class SearchedFoldersTest {

    private static final OrderFilter SEARCH =
            OrderFilter.INBOX.withSearch("po-7").withFolder(FolderFilter.ALL);

    @Autowired
    Orders orders;

    @Autowired
    PurchaseOrders table;

    @Autowired
    OrderList list;

    @Autowired
    ListingCheck places;

    @Autowired
    Companies companies;

    @Autowired
    JdbcClient database;

    private CompanyId buyer;
    private CompanyId supplier;
    private OrderId order;

    @BeforeEach
    void an_order() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        order = receive(Sample.of(buyer, supplier, "PO-7"));
        receive(Sample.of(buyer, supplier, "PO-8"));
    }

    @Test
    void an_order_is_found_where_it_lies() {
        for (var folder : Folder.values()) {
            move(order, folder);
            for (var looked : FolderFilter.values()) {
                var there = looked.folders().contains(folder);
                for (var sort : List.of(OrderSort.RECEIVED, OrderSort.AMOUNT)) {
                    assertThat(found(As.supplier(supplier), SEARCH.withFolder(looked), sort))
                            .as("%s in %s", folder, looked)
                            .isEqualTo(there ? List.of(order) : List.of());
                }
                assertThat(As.supplier(supplier).call(() -> list.count(SEARCH.withFolder(looked))))
                        .isEqualTo(new ListCount(there ? 1 : 0, true));
            }
            assertThat(differences(order)).isEmpty();
        }
    }

    @Test
    void one_that_waits_is_found_by_staff_and_by_its_supplier_when_it_is_free() {
        var newcomer = Sample.unconnected(companies, CompanyRole.SUPPLIER).id();
        var waiting = receive(Sample.of(buyer, newcomer, "PO-7").asWaiting());
        var ofNewcomer = SEARCH.withSupplier(newcomer);

        assertThat(found(As.supplier(newcomer), SEARCH, OrderSort.RECEIVED)).isEmpty();
        assertThat(found(As.MANAGER, ofNewcomer, OrderSort.RECEIVED)).containsExactly(waiting);
        assertThat(found(As.MANAGER, ofNewcomer.withWaitingForConnection(true), OrderSort.RECEIVED))
                .containsExactly(waiting);

        As.ADMINISTRATOR.run(() -> companies.connect(newcomer));

        assertThat(found(As.supplier(newcomer), SEARCH, OrderSort.RECEIVED)).containsExactly(waiting);
        assertThat(found(As.MANAGER, ofNewcomer.withWaitingForConnection(true), OrderSort.RECEIVED))
                .isEmpty();
    }

    @Test
    void an_order_with_several_words_that_begin_alike_counts_once() {
        var several = receive(Sample.of(buyer, supplier, "ZZ-7 ZZ-78 ZZ-79"));
        var filter = SEARCH.withSearch("zz");

        assertThat(found(As.supplier(supplier), filter, OrderSort.RECEIVED)).containsExactly(several);
        assertThat(As.supplier(supplier).call(() -> list.count(filter))).isEqualTo(new ListCount(1, true));
        assertThat(As.MANAGER.call(() -> list.count(filter.withSupplier(supplier))))
                .isEqualTo(new ListCount(1, true));
    }

    @Test
    void a_list_that_is_read_whole_is_given_whole_to_who_reads_ahead() {
        var all = SEARCH.withSearch("po");

        var piece = As.supplier(supplier).call(() -> list.readAhead(all, OrderSort.NUMBER, false, null, 1));

        assertThat(piece.ids()).hasSize(2).startsWith(order);
        assertThat(piece.next()).isNull();
        assertThat(As.supplier(supplier)
                        .call(() -> list.readAhead(all, OrderSort.RECEIVED, false, null, 1))
                        .ids())
                .containsExactly(order);
    }

    @Test
    void a_check_names_an_order_whose_words_stand_elsewhere() {
        database.sql("update order_token set folder = 3 where order_id = :order")
                .param("order", order.value())
                .update();

        assertThat(differences(order)).singleElement().asString().contains("words");
    }

    private List<OrderId> found(As reader, OrderFilter filter, OrderSort sort) {
        return reader.call(() -> list.read(filter, sort, true, null, 10).ids());
    }

    private OrderId receive(Sample sample) {
        return As.OPERATOR.call(() -> orders.receive(sample.received())).order();
    }

    private void move(OrderId id, Folder folder) {
        table.update(Map.of(
                id,
                new OrderStatus(
                        folder,
                        ControlFacet.OPEN,
                        ResponseFacet.ACCEPTED,
                        DeliveryFacet.NOT_STARTED,
                        InvoiceFacet.NOT_STARTED,
                        Headline.DELIVERABLE,
                        false,
                        true,
                        false,
                        false,
                        OrderStatus.Share.NONE,
                        OrderStatus.Share.NONE,
                        0,
                        null,
                        null)));
    }

    private List<String> differences(OrderId id) {
        var found = new ArrayList<String>();
        places.run(found::add);
        return found.stream()
                .filter(difference -> difference.startsWith(id.toString()))
                .toList();
    }
}
