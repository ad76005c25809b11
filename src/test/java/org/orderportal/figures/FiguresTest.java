package org.orderportal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Ids;
import org.orderportal.base.Quantity;
import org.orderportal.base.Stored;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Somebody;
import org.orderportal.document.SupplierAtWork;
import org.orderportal.notes.StaffAtWork;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.order.ui.Postings;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRulesBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Every number is what its list counts, and says what happened to orders and documents. */
class FiguresTest extends SupplierAtWork {

    private static final FieldAddress MESSAGE = FieldAddress.header("message");

    @Autowired
    Figures figures;

    @Autowired
    StaffAtWork staff;

    @Autowired
    BuyerRulesBook rules;

    @Autowired
    AsSystem asSystem;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient database;

    @Autowired
    Ids ids;

    private Somebody maria;

    @BeforeEach
    void a_buyer_that_wants_an_answer_within_a_working_day() {
        maria = staff.hire("Maria", Role.ACCOUNT_MANAGER);
        asSystem.run(() -> rules.setRules(buyer.id(), within(8)));
        // PO-1, which every test gets, came before the buyer wanted anything, and is due like this one now.
        order = samples.order("PO-2", buyer, supplier);
    }

    @Test
    void who_answers_late_is_told_with_how_late_and_which_way_it_goes() {
        var inTime = samples.order("PO-3", buyer, supplier);
        var late = samples.order("PO-4", buyer, supplier);
        answer(inTime);
        clock.putForward(Duration.ofDays(14));
        answer(late);
        clock.putForward(Duration.ofDays(14));

        var answers = maria.call(() -> figures.answers(filter())).getFirst();

        assertThat(answers.name()).isEqualTo(supplier.name());
        assertThat(answers.due()).as("PO-1 to PO-4").isEqualTo(4);
        assertThat(answers.late()).isEqualTo(1);
        assertThat(answers.missing()).isEqualTo(2);
        assertThat(answers.percent()).isEqualTo(75);
        // Ten working days at most, less the one that was allowed.
        assertThat(answers.medianMinutes()).isBetween(7L * 480, 9L * 480);
        assertThat(answers.trend()).hasSize(6).contains(75);
        assertThat(numbers(FigureList.ANSWERS_DUE)).containsExactlyInAnyOrder("PO-1", "PO-2", "PO-3", "PO-4");
        assertThat(numbers(FigureList.ANSWERS_LATE)).containsExactly("PO-4");
        assertThat(numbers(FigureList.ANSWERS_MISSING)).containsExactlyInAnyOrder("PO-1", "PO-2");
    }

    @Test
    void an_answer_that_is_taken_back_was_none() {
        var draft = answer(order);
        karin.run(() -> sending.undo(draft));
        clock.putForward(Duration.ofDays(10));

        assertThat(numbers(FigureList.ANSWERS_MISSING)).contains("PO-2");
    }

    @Test
    void what_a_buyer_demands_later_changes_nothing_that_is_done() {
        answer(order);
        clock.putForward(Duration.ofDays(10));
        asSystem.run(() -> rules.setRules(buyer.id(), within(400)));

        assertThat(numbers(FigureList.ANSWERS_DUE)).as("PO-1 is due later now").containsExactly("PO-2");
        asSystem.run(() -> rules.setRules(buyer.id(), BuyerRules.DEFAULT));
        assertThat(numbers(FigureList.ANSWERS_DUE)).containsExactly("PO-2");
    }

    @Test
    void what_refuses_a_document_is_counted_though_all_else_is_undone() {
        var draft = draft(order);
        for (int tries = 0; tries < 2; tries++) {
            karin.run(() -> assertThatThrownBy(() -> office.send(draft, 1_000)).isInstanceOf(Refusal.class));
        }
        karin.run(() -> assertThatThrownBy(() -> sending.send(draft, revision(draft), number -> {
                    throw new DraftRefused(List.of(
                            DraftProblem.error(MESSAGE, "response.problem.reason-missing", "Region"),
                            DraftProblem.error(MESSAGE, "response.problem.mail"),
                            DraftProblem.warning(MESSAGE, "response.problem.in-the-past")));
                }))
                .isInstanceOf(DraftRefused.class));

        var refusals = maria.call(() -> figures.refusals(filter()));

        assertThat(refusals)
                .extracting(RefusedByRule::rule, RefusedByRule::documents, RefusedByRule::tries)
                .containsExactly(
                        tuple("response.problem.too-much", 1L, 2L), tuple("response.problem.reason-missing", 1L, 1L));
        assertThat(maria.call(() -> figures.refusalsByKind(filter())))
                .containsOnly(Map.entry(RuleKind.BUYER, 1L), Map.entry(RuleKind.ENTRY, 1L));
        assertThat(maria.call(() -> figures.count(FigureList.REFUSED, filter(), "response.problem.too-much")))
                .isEqualTo(1);
        assertThat(maria.call(() -> figures.list(FigureList.REFUSED, filter(), "BUYER", 0, 10)))
                .singleElement()
                .returns(draft, ListedFact::document)
                .satisfies(fact -> assertThat(fact.arguments()).contains(2L));
    }

    @Test
    void two_who_work_at_once_are_no_rule() {
        var draft = draft(order);

        karin.run(() -> assertThatThrownBy(() -> sending.send(draft, revision(draft) - 1, number -> {
                    throw new IllegalStateException("Not reached");
                }))
                .isInstanceOf(Refusal.class));

        assertThat(maria.call(() -> figures.refusalsByKind(filter()))).isEmpty();
    }

    @Test
    void a_screen_and_a_machine_say_what_they_refused_before_it_was_tried() {
        var draft = draft(order);

        karin.run(() -> drafts.noteRefused(draft, Set.of("response.problem.not-allowed.PRICE")));
        Somebody.of("Somebody else", samples.company("Another"))
                .run(() -> drafts.noteRefused(draft, Set.of("response.problem.not-allowed.DATE")));

        assertThat(maria.call(() -> figures.refusals(filter())))
                .extracting(RefusedByRule::rule)
                .containsExactly("response.problem.not-allowed.PRICE");
    }

    @Test
    void drafts_are_told_by_how_long_nobody_wrote_in_them() {
        draft(order);
        clock.putForward(Duration.ofDays(9));
        draft(samples.order("PO-3", buyer, supplier));
        karin.run(() -> drafts.open(ORDER_RESPONSE, samples.order("PO-4", buyer, supplier)));

        var left = maria.call(() -> figures.drafts(filter())).getFirst();

        assertThat(left.drafts()).as("what was only opened is none").isEqualTo(2);
        assertThat(left.byAge()).containsEntry(DraftAge.DAY, 1L).containsEntry(DraftAge.MONTH, 1L);
        assertThat(maria.call(() -> figures.list(FigureList.DRAFTS, filter(), "MONTH", 0, 10)))
                .extracting(ListedFact::orderNumber)
                .containsExactly("PO-2");
        assertThat(maria.call(() -> figures.count(FigureList.DRAFTS, filter(), null)))
                .isEqualTo(2);
    }

    @Test
    void who_delivers_late_is_told_by_the_day_that_was_wanted() {
        var missing = wanted("PO-3", -3);
        var late = wanted("PO-4", -3);
        var inTime = wanted("PO-5", 1);
        postings.dispatch(late, "DA-1", 0, 100, 0);
        postings.dispatch(inTime, "DA-2", 0, 100, 0);
        clock.putForward(Duration.ofDays(5));

        var deliveries = maria.call(() -> figures.deliveries(filter())).getFirst();

        assertThat(deliveries)
                .returns(3L, LateDeliveries::due)
                .returns(1L, LateDeliveries::late)
                .returns(1L, LateDeliveries::missing)
                .returns(3L, LateDeliveries::medianDays);
        assertThat(numbers(FigureList.DELIVERIES_LATE)).containsExactly("PO-4");
        assertThat(numbers(FigureList.DELIVERIES_MISSING)).containsExactly("PO-3");
        assertThat(missing).isNotNull();
    }

    @Test
    void documents_that_do_not_arrive_are_told_by_buyer() {
        handedOver(draft(order), "FAILED", 8);
        handedOver(draft(samples.order("PO-3", buyer, supplier)), "DELIVERED", 1);
        handedOver(draft(samples.order("PO-4", buyer, supplier)), "DELIVERED", 2);

        var handovers = maria.call(() -> figures.handovers(filter())).getFirst();

        assertThat(handovers)
                .returns(buyer.id(), Handovers::buyer)
                .returns(3L, Handovers::sent)
                .returns(1L, Handovers::failed)
                .returns(2L, Handovers::again);
        assertThat(numbers(FigureList.SENT_FAILED)).containsExactly("PO-2");
        assertThat(numbers(FigureList.SENT_AGAIN)).containsExactlyInAnyOrder("PO-2", "PO-4");
    }

    @Test
    void of_others_nothing_is_counted_and_the_days_bound_it() {
        clock.putForward(Duration.ofDays(10));
        var other = samples.company("Another supplier");

        assertThat(maria.call(() -> figures.answers(filter().withSupplier(other.id()))))
                .isEmpty();
        assertThat(maria.call(() -> figures.answers(filter().withBuyer(other.id()))))
                .isEmpty();
        var today = LocalDate.ofInstant(clock.instant(), maria.user().zone());
        var lately = new FigureFilter(today.minusDays(1), today, buyer.id(), null);
        assertThat(maria.call(() -> figures.answers(lately))).isEmpty();
    }

    @Test
    void nobody_but_people_of_the_operator_is_told() {
        karin.run(() -> assertThatThrownBy(() -> figures.answers(filter())).isInstanceOf(AccessDeniedException.class));
        asSystem.run(
                () -> assertThatThrownBy(() -> figures.drafts(filter())).isInstanceOf(AccessDeniedException.class));
        karin.run(() -> assertThatThrownBy(() -> figures.list(FigureList.DRAFTS, filter(), null, 0, 1))
                .isInstanceOf(AccessDeniedException.class));
    }

    /** As far as it tells numbers, the list is as long as the number says. */
    private List<String> numbers(FigureList list) {
        var facts = maria.call(() -> figures.list(list, filter(), null, 0, 100));
        assertThat(maria.call(() -> figures.count(list, filter(), null))).isEqualTo(facts.size());
        return facts.stream().map(ListedFact::orderNumber).toList();
    }

    private FigureFilter filter() {
        var today = LocalDate.ofInstant(clock.instant(), maria.user().zone());
        return new FigureFilter(today.minusDays(89), today, buyer.id(), supplier.id());
    }

    private DocumentId answer(OrderId to) {
        var draft = draft(to);
        karin.run(() -> office.send(draft, 100));
        return draft;
    }

    private DocumentId draft(OrderId to) {
        var draft = karin.call(() -> drafts.open(ORDER_RESPONSE, to));
        var patch = new DraftPatch(MESSAGE, 0, "Hello", false, UUID.randomUUID().toString());
        karin.run(() -> drafts.patch(draft, patch));
        return draft;
    }

    private long revision(DocumentId draft) {
        return karin.call(() -> drafts.read(draft)).revision();
    }

    private OrderId wanted(String number, int daysFromNow) {
        var lines = List.of(OrderSamples.line("1", "Bolt M8", 100));
        return samples.order(number, buyer, supplier, LocalDate.now().plusDays(daysFromNow), lines);
    }

    private void handedOver(DocumentId document, String state, int attempts) {
        database.sql("""
            insert into outbox (id, document_id, channel, buyer_id, document_kind, document_no, state,
                not_before, attempts, failures, target, changed_at)
            values (:id, :document, 'MAIL', :buyer, 'ORDER_RESPONSE', 'OR-1', :state, :now, :attempts, 0, '', :now)""")
                .param("id", ids.next())
                .param("document", document.value())
                .param("buyer", buyer.id().value())
                .param("state", state)
                .param("attempts", attempts)
                .param("now", Stored.moment(clock.instant()))
                .update();
    }

    private static BuyerRules within(int hours) {
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
