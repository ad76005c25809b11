package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Quantity;
import org.orderportal.base.SaveResult;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.party.BuyerRuleWords;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.RulesEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** What a buyer demands holds for open orders from the moment on in which it is saved. */
@SpringBootTest
class RulesAtOnceTest {

    private static final BuyerRules ANSWER_FIRST = Sums.rules(true, InvoiceBase.CONFIRMED, 8);

    @Autowired
    Orders orders;

    @Autowired
    Companies companies;

    @Autowired
    BuyerRulesBook book;

    @Autowired
    Texts texts;

    @Autowired
    Desk desk;

    @Autowired
    OrderHolds holds;

    private CompanyId buyer;
    private CompanyId supplier;
    private CompanyId other;
    private OrderId order;
    private OrderId others;

    @BeforeEach
    void an_open_order_of_each_of_two_suppliers() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        other = Sample.connected(companies);
        order = receive(supplier);
        others = receive(other);
    }

    @Test
    void a_required_response_disables_the_dispatch_of_an_open_order_with_its_reason() {
        assertThat(dispatch(supplier, order)).isInstanceOf(Availability.Possible.class);

        save(general().with(ANSWER_FIRST));

        assertThat(dispatch(supplier, order))
                .isInstanceOfSatisfying(
                        Availability.Impossible.class,
                        why -> assertThat(why.reasonKey()).isEqualTo("order.action.response-first"));
        save(general().with(BuyerRules.DEFAULT));
        assertThat(dispatch(supplier, order)).isInstanceOf(Availability.Possible.class);
    }

    @Test
    void rules_for_one_supplier_hold_for_that_one_alone_until_they_are_removed() {
        save(edition(supplier).with(ANSWER_FIRST));

        assertThat(dispatch(supplier, order)).isInstanceOf(Availability.Impossible.class);
        assertThat(dispatch(other, others)).isInstanceOf(Availability.Possible.class);
        assertThat(As.MANAGER.call(() -> book.exceptions(buyer)))
                .extracting(company -> company.id())
                .containsExactly(supplier);

        As.ADMINISTRATOR.run(() -> book.removeException(buyer, supplier));

        assertThat(dispatch(supplier, order)).isInstanceOf(Availability.Possible.class);
        assertThat(edition(supplier).isWritten()).isFalse();
    }

    @Test
    void who_saves_over_a_newer_edition_is_shown_that_instead() {
        var read = general();
        save(read.with(ANSWER_FIRST));

        var late = save(read.with(BuyerRules.DEFAULT));

        assertThat(late).isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
            var theirs = (RulesEdition) conflict.theirs();
            assertThat(theirs.rules()).isEqualTo(ANSWER_FIRST);
            assertThat(theirs.changedBy()).isNotBlank();
        });
        assertThat(general().rules()).isEqualTo(ANSWER_FIRST);
    }

    @Test
    void a_supplier_reads_what_was_changed_for_it_and_nothing_of_others() {
        save(general().with(ANSWER_FIRST));
        save(edition(other).with(Sums.rules(true, InvoiceBase.DISPATCHED, null)));
        var words = new BuyerRuleWords(texts, new Formats(Locale.ENGLISH, java.time.ZoneOffset.UTC));

        var seen = As.supplier(supplier).call(() -> book.changes(buyer, supplier));

        assertThat(seen).singleElement().satisfies(change -> {
            assertThat(change.who()).isNotBlank();
            assertThat(words.added(change))
                    .containsExactly(
                            "Answer the order before you dispatch or invoice anything.",
                            "Answer within 8 working hours.");
            assertThat(words.gone(change)).hasSize(1);
        });
        assertThatThrownBy(() -> As.supplier(supplier).call(() -> book.changes(buyer, other)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.supplier(supplier).call(() -> book.edition(buyer, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.MANAGER.call(() -> book.save(general().with(BuyerRules.DEFAULT))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void rules_that_no_supplier_could_keep_together_are_refused_with_both_named() {
        refused("over-confirm", rules(Set.of(), Quantity.of(10), true, null, false));
        refused("split", rules(Set.of(AllowedChange.SPLIT, AllowedChange.DATE), Quantity.ZERO, false, null, false));
        refused("dates", rules(Set.of(AllowedChange.SPLIT), Quantity.ZERO, true, null, false));
        refused("short", rules(Set.of(), Quantity.ZERO, true, null, true));
        save(general().with(rules(Set.of(), Quantity.ZERO, true, Quantity.ZERO, true)));
        assertThat(general().rules().blockShort()).isTrue();
    }

    @Test
    void no_more_is_given_up_than_the_buyer_accepts_also_where_it_is_given_up_by_hand() {
        save(general().with(rules(Set.of(AllowedChange.values()), Quantity.ZERO, true, Quantity.of(40), true)));
        var shortOrder = desk.receive(Sample.of(buyer, supplier, "PO-short"), 10);
        desk.answer(shortOrder, new long[] {10, 0});
        desk.dispatch(shortOrder, 5, 0);

        assertThatThrownBy(() -> As.supplier(supplier).run(() -> holds.closeShort(shortOrder, "sold out")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("order.rules.too-short"));

        desk.dispatch(shortOrder, 1, 0);
        As.supplier(supplier).run(() -> holds.closeShort(shortOrder, "sold out"));
        assertThat(desk.quantities(shortOrder))
                .isEqualTo(Sums.of(10).c(10).d(6).s(4).quantities());
    }

    private static BuyerRules rules(
            Set<AllowedChange> changes, Quantity overConfirm, boolean partial, Quantity shortPercent, boolean block) {
        return new BuyerRules(
                false,
                null,
                changes,
                false,
                overConfirm,
                Quantity.ZERO,
                false,
                partial,
                false,
                false,
                null,
                InvoiceBase.CONFIRMED,
                Quantity.ZERO,
                Set.of(),
                Set.of(BuyerRules.CreditKind.values()),
                shortPercent,
                block);
    }

    private void refused(String what, BuyerRules rules) {
        assertThatThrownBy(() -> save(general().with(rules)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("party.rules.conflict." + what));
    }

    private SaveResult<RulesEdition> save(RulesEdition edition) {
        return As.ADMINISTRATOR.call(() -> book.save(edition));
    }

    private RulesEdition general() {
        return edition(null);
    }

    private RulesEdition edition(CompanyId of) {
        return As.MANAGER.call(() -> book.edition(buyer, of));
    }

    private Availability dispatch(CompanyId reader, OrderId id) {
        return As.supplier(reader).call(() -> orders.details(id)).actions().get(ActionKind.DISPATCH);
    }

    private OrderId receive(CompanyId of) {
        return As.OPERATOR
                .call(() -> orders.receive(Sample.of(buyer, of, "PO-1").received()))
                .order();
    }
}
