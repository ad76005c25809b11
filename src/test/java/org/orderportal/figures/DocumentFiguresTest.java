package org.orderportal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.RefusedSends;
import org.orderportal.document.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was refused, left, and did not arrive: every number is what its list counts. */
class DocumentFiguresTest extends CountedSupplier {

    @Autowired
    RefusedSends refused;

    @Autowired
    JdbcClient database;

    @Autowired
    Ids ids;

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

        karin.run(() -> refused.note(draft, Set.of("response.problem.not-allowed.PRICE")));
        Somebody.of("Somebody else", samples.company("Another"))
                .run(() -> refused.note(draft, Set.of("response.problem.not-allowed.DATE")));

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

    private long revision(DocumentId draft) {
        return karin.call(() -> drafts.read(draft)).revision();
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
}
