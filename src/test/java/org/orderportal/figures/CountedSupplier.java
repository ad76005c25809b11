package org.orderportal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.base.Quantity;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Somebody;
import org.orderportal.document.SupplierAtWork;
import org.orderportal.notes.StaffAtWork;
import org.orderportal.order.OrderId;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRulesBook;
import org.springframework.beans.factory.annotation.Autowired;

/** A supplier and a buyer whose figures an account manager reads. */
abstract class CountedSupplier extends SupplierAtWork {

    static final FieldAddress MESSAGE = FieldAddress.header("message");

    @Autowired
    Figures figures;

    @Autowired
    StaffAtWork staff;

    @Autowired
    BuyerRulesBook rules;

    @Autowired
    AsSystem asSystem;

    Somebody maria;

    @BeforeEach
    void a_buyer_that_wants_an_answer_within_a_working_day() {
        maria = staff.hire("Maria", Role.ACCOUNT_MANAGER);
        asSystem.run(() -> rules.setRules(buyer.id(), within(8)));
        // PO-1, which every test gets, came before the buyer wanted anything, and is due like this one now.
        order = samples.order("PO-2", buyer, supplier);
    }

    /** As far as it tells numbers, the list is as long as the number says. */
    List<String> numbers(FigureList list) {
        var facts = maria.call(() -> figures.list(list, filter(), null, 0, 100));
        assertThat(maria.call(() -> figures.count(list, filter(), null))).isEqualTo(facts.size());
        return facts.stream().map(ListedFact::orderNumber).toList();
    }

    FigureFilter filter() {
        var today = LocalDate.ofInstant(clock.instant(), maria.user().zone());
        return new FigureFilter(today.minusDays(89), today, buyer.id(), supplier.id());
    }

    DocumentId draft(OrderId to) {
        var draft = karin.call(() -> drafts.open(ORDER_RESPONSE, to));
        var patch = new DraftPatch(MESSAGE, 0, "Hello", false, UUID.randomUUID().toString());
        karin.run(() -> drafts.patch(draft, patch));
        return draft;
    }

    static BuyerRules within(int hours) {
        var usual = BuyerRules.DEFAULT;
        return new BuyerRules(
                false,
                hours,
                usual.allowedChanges(),
                true,
                Quantity.ZERO,
                Quantity.ZERO,
                true,
                true,
                false,
                false,
                null,
                usual.invoiceBase(),
                Quantity.ZERO,
                Set.of());
    }
}
