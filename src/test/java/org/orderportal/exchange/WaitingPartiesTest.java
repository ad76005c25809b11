package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.Orders;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyJoining;
import org.orderportal.party.CompanyRole;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class WaitingPartiesTest {

    @Autowired
    WaitingParties waiting;

    @Autowired
    CompanyJoining joining;

    @Autowired
    Companies companies;

    @Autowired
    Orders orders;

    @Autowired
    OrderList list;

    private Desk desk;
    private final Letter letter = Letter.unique();

    @BeforeEach
    void open(@Autowired BeanFactory beans) {
        desk = Desk.of(beans);
    }

    @Test
    void a_party_that_orders_wait_for_stands_there_with_them_until_it_is_connected() {
        desk.connectBuyer(letter);
        var result = desk.take(letter.orderBytes());
        var supplier = supplierOf(letter);
        assertThat(result.status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);

        assertThat(listed(supplier)).singleElement().satisfies(party -> {
            assertThat(party.orders()).isEqualTo(1);
            assertThat(party.numbers()).containsExactly(letter.number());
            assertThat(party.partners()).hasSize(1);
        });
        desk.asSystem().run(() -> companies.connect(supplier));

        assertThat(listed(supplier)).isEmpty();
        assertThat(desk.message(result).status()).isEqualTo(MessageStatus.TAKEN_IN);
    }

    @Test
    void an_unknown_supplier_that_is_a_known_one_leaves_it_its_orders_and_its_address() {
        desk.connectBuyer(letter);
        var result = desk.take(letter.orderBytes());
        var unknown = supplierOf(letter);
        var known = known("Skogens Kontor");

        desk.asSystem().run(() -> joining.join(unknown, known));

        var seen = Acting.supplier(known).call(() -> orders.details(result.order()));
        assertThat(seen.summary().waitingForConnection()).isFalse();
        assertThat(seen.summary().supplierName()).isEqualTo("Skogens Kontor");
        assertThat(seen.lines()).hasSize(2);
        assertThat(seen.history()).isNotEmpty();
        assertThat(Acting.supplier(known)
                        .call(() -> list.read(OrderFilter.INBOX, OrderSort.RECEIVED, true, null, 10)
                                .ids()))
                .contains(result.order());
        assertThat(desk.message(result).status()).isEqualTo(MessageStatus.TAKEN_IN);
        assertThat(desk.asSystem().call(() -> companies.byIds(List.of(unknown))))
                .isEmpty();
        assertThatThrownBy(() -> Acting.supplier(unknown).call(() -> orders.details(result.order())))
                .isInstanceOf(NotFound.class);
        // The next document with the same address finds the known one.
        assertThat(supplierOf(letter)).isEqualTo(known);
    }

    @Test
    void an_unknown_buyer_that_is_a_known_one_leaves_it_its_orders() {
        desk.connectSupplier(letter);
        var supplier = supplierOf(letter);
        var result = desk.take(letter.orderBytes());
        var unknown = desk.asSystem()
                .call(() -> companies.findOrMake(letter.buyerDescription(), CompanyRole.BUYER))
                .id();
        var known = known("Region Syd");

        desk.asSystem().run(() -> joining.join(unknown, known));

        var seen = Acting.supplier(supplier).call(() -> orders.details(result.order()));
        assertThat(seen.summary().waitingForConnection()).isFalse();
        assertThat(seen.summary().buyer()).isEqualTo(known);
    }

    @Test
    void a_company_that_takes_part_is_no_other_and_suppliers_join_nothing() {
        var known = known("Skogens Kontor");
        var other = known("Havets Kontor");

        assertThatThrownBy(() -> desk.asSystem().run(() -> joining.join(known, other)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("party.joining.connected"));
        assertThatThrownBy(() -> Acting.supplier(known).call(() -> {
                    joining.join(other, known);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.supplier(known).call(waiting::list)).isInstanceOf(AccessDeniedException.class);
    }

    private List<WaitingParty> listed(CompanyId company) {
        return desk.asSystem().call(waiting::list).stream()
                .filter(party -> party.company().id().equals(company))
                .toList();
    }

    private CompanyId supplierOf(Letter sent) {
        return desk.asSystem()
                .call(() -> companies.findOrMake(sent.supplierDescription(), CompanyRole.SUPPLIER))
                .id();
    }

    private CompanyId known(String name) {
        var endpoint = new ElectronicAddress("9999", UUID.randomUUID().toString());
        return desk.asSystem()
                .call(() -> companies.register(
                        new PartyDescription(name, endpoint, List.of(), PostalAddress.UNKNOWN, null), true, true))
                .id();
    }
}
