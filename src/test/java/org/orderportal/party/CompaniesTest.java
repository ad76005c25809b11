package org.orderportal.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.orderportal.base.CountryCode;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class CompaniesTest {

    @Autowired
    Companies companies;

    @Autowired
    AsSystem asSystem;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Listening listening;

    @Test
    void an_unknown_company_is_made_and_waits_for_a_person() {
        var described = described("Nordvik AB", address());

        var made = asSystem.call(() -> companies.findOrMake(described, CompanyRole.SUPPLIER));

        assertThat(made.connection()).isEqualTo(ConnectionState.NOT_CONNECTED);
        assertThat(made.sells()).isTrue();
        assertThat(made.buys()).isFalse();
        assertThat(asSystem.call(() -> companies.find(described))).contains(made);
    }

    @Test
    void a_document_gives_a_known_company_a_role_and_changes_nothing_else() {
        var address = address();
        var first = asSystem.call(() -> companies.register(described("Nordvik AB", address), false, true));

        var again = asSystem.call(() -> companies.findOrMake(described("Other name Ltd", address), CompanyRole.BUYER));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.name()).isEqualTo("Nordvik AB");
        assertThat(again.address()).isEqualTo(first.address());
        assertThat(again.buys() && again.sells()).isTrue();
        assertThat(again.isConnected()).isTrue();
    }

    @Test
    void an_identifier_tells_who_a_company_is_only_with_its_scheme() {
        var number = unique();
        var made = asSystem.call(
                () -> companies.findOrMake(identified("A", new Identifier("0088", number)), CompanyRole.BUYER));
        var nameless = asSystem.call(
                () -> companies.findOrMake(identified("B", new Identifier("", number)), CompanyRole.BUYER));

        assertThat(nameless.id()).isNotEqualTo(made.id());
        assertThat(asSystem.call(() -> companies.find(identified("C", new Identifier("0088", number)))))
                .map(Company::id)
                .contains(made.id());
        assertThat(asSystem.call(() -> companies.find(identified("B", new Identifier("", number)))))
                .isEmpty();
    }

    @Test
    void the_same_name_is_not_the_same_company() {
        var one = asSystem.call(() -> companies.findOrMake(described("Same AB", address()), CompanyRole.BUYER));
        var other = asSystem.call(() -> companies.findOrMake(described("Same AB", address()), CompanyRole.BUYER));

        assertThat(one.id()).isNotEqualTo(other.id());
    }

    @Test
    void two_threads_that_meet_the_same_unknown_company_make_one() throws Exception {
        assertThat(madeByTwo(described("Twin AB", address()))).isEqualTo(1);
        assertThat(madeByTwo(identified("Twin AB", new Identifier("0088", unique()))))
                .isEqualTo(1);
    }

    private long madeByTwo(PartyDescription described) throws Exception {
        var both = new CyclicBarrier(2);
        Callable<CompanyId> make = () -> asSystem.call(() -> {
            try {
                return transaction.execute(working -> {
                    companies.find(described);
                    await(both);
                    return companies.findOrMake(described, CompanyRole.BUYER).id();
                });
            } catch (DataIntegrityViolationException lost) {
                return transaction.execute(again ->
                        companies.findOrMake(described, CompanyRole.BUYER).id());
            }
        });
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(make, make));
            return results.stream().map(result -> result.resultNow()).distinct().count();
        }
    }

    @Test
    void connecting_is_told_in_the_same_transaction_and_once() {
        var id = asSystem.call(() -> companies.findOrMake(described("New AB", address()), CompanyRole.SUPPLIER))
                .id();

        asSystem.run(() -> companies.connect(id));
        asSystem.run(() -> companies.connect(id));

        assertThat(listening.heard).containsOnlyOnce(id);
        assertThat(asSystem.call(() -> companies.byIds(List.of(id))).getFirst().isConnected())
                .isTrue();
    }

    @Test
    void a_company_is_registered_once() {
        var described = described("Once AB", address());
        asSystem.run(() -> companies.register(described, true, false));

        assertThatThrownBy(() -> asSystem.run(() -> companies.register(described, true, false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Once AB");
    }

    @Test
    void a_company_is_not_registered_by_a_number_that_another_bears_beside_its_address_or_as_it() {
        var address = address();
        var number = new Identifier("9998", unique());
        var known = new PartyDescription("Known AB", address, List.of(number), PostalAddress.UNKNOWN, null);
        asSystem.run(() -> companies.register(known, false, true));

        var byNumber = described("Again AB", new ElectronicAddress(number.scheme(), number.value()));
        var byAddress = identified("Again AB", new Identifier(address.scheme(), address.id()));

        assertThatThrownBy(() -> asSystem.run(() -> companies.register(byNumber, false, true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Known AB");
        assertThatThrownBy(() -> asSystem.run(() -> companies.register(byAddress, false, true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Known AB");
    }

    @Test
    void a_company_is_registered_by_right_numbers_only_and_as_documents_spell_them() {
        for (var wrong : List.of(new ElectronicAddress("0088", "123"), new ElectronicAddress("0007", "abc"))) {
            assertThatThrownBy(() -> asSystem.run(() -> companies.register(described("Slip AB", wrong), false, true)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("party.identifier.wrong");
        }
        var typed = new PartyDescription(
                "Right AB", address(), List.of(new Identifier("0007", "556036-0793")), PostalAddress.UNKNOWN, null);

        var made = asSystem.call(() -> companies.register(typed, false, true));

        assertThat(made.identifiers()).containsExactly(new Identifier("0007", "5560360793"));
    }

    @Test
    void companies_are_found_by_part_of_name_without_accents_and_by_number() {
        var address = address();
        asSystem.run(() -> companies.register(described("Ängelholms Bråk " + address.id(), address), true, false));

        assertThat(asSystem.call(() -> companies.list("angelholms brak " + address.id(), 0, 10)))
                .hasSize(1);
        assertThat(asSystem.call(() -> companies.list(address.id().substring(2, 30), 0, 10)))
                .hasSize(1);
        assertThat(asSystem.call(() -> companies.count(address.id(), ConnectionState.NOT_CONNECTED)))
                .isZero();
    }

    @Test
    void nobody_sees_companies_without_signing_in() {
        assertThatThrownBy(() -> companies.list("", 0, 10))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static ElectronicAddress address() {
        return new ElectronicAddress("9999", unique());
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }

    private static PartyDescription described(String name, ElectronicAddress endpoint) {
        var address = new PostalAddress("Kajen 1", null, null, "Malmö", "211 20", null, new CountryCode("SE"));
        return new PartyDescription(name, endpoint, List.of(), address, null);
    }

    private static PartyDescription identified(String name, Identifier identifier) {
        return new PartyDescription(name, null, List.of(identifier), PostalAddress.UNKNOWN, null);
    }

    @TestComponent
    static class Listening {

        final List<CompanyId> heard = new java.util.concurrent.CopyOnWriteArrayList<>();

        @EventListener
        void on(CompanyConnected connected) {
            heard.add(connected.company());
        }
    }
}
