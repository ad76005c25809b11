package org.orderportal.dispatch;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Drafts;
import org.orderportal.document.Prepared;
import org.orderportal.document.SenderWords;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes of a draft the advice that goes out, or says what is in the way. */
@Component
class DispatchPreparing {

    private static final Prepared.History HISTORY = new Prepared.History(
            OrderEvents.DISPATCH_SENT, OrderEvents.DISPATCH_WITHDRAWN, OrderEvents.DISPATCH_VOIDED);

    private final DispatchForms forms;
    private final Drafts drafts;
    private final ObjectProvider<DispatchRenderer> renderers;
    private final DispatchJson json;
    private final Texts texts;
    private final CurrentUsers users;
    private final Clock clock;

    DispatchPreparing(
            DispatchForms forms,
            Drafts drafts,
            ObjectProvider<DispatchRenderer> renderers,
            DispatchJson json,
            Texts texts,
            CurrentUsers users,
            Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.renderers = renderers;
        this.json = json;
        this.texts = texts;
        this.users = users;
        this.clock = clock;
    }

    /**
     * @throws DraftRefused if something in the draft is wrong, or worth a second look that nobody has had
     * @throws Refusal      if one of the orders cannot be dispatched now
     */
    Prepared advice(DocumentId id, String number, boolean warningsConfirmed) {
        var form = forms.of(id);
        form.orders().forEach(DispatchPreparing::requirePossible);
        var problems = form.problemsBeforeSending().stream()
                .filter(problem -> problem.level() == DraftProblem.Level.ERROR || !warningsConfirmed)
                .toList();
        if (!problems.isEmpty()) {
            throw new DraftRefused(problems);
        }
        var writing = writing(form);
        var advice = writing.advice(number, now(), renderer()::takes);
        return new Prepared(
                renderer().render(advice, files(form)),
                json.write(advice),
                writing.postings(number),
                HISTORY,
                Set.of(),
                writing.claims());
    }

    /** As it would go out now, with whatever is wrong in it. */
    DispatchAdvice draft(DocumentId id, String number) {
        return writing(forms.of(id)).advice(number, now(), renderer()::takes);
    }

    DispatchWriting writing(DispatchForm form) {
        return new DispatchWriting(form, new DispatchNotes(form, words()));
    }

    private List<FileContent> files(DispatchForm form) {
        var id = form.draft().id();
        return form.draft().files().stream()
                .map(file -> drafts.file(id, file.id()))
                .toList();
    }

    static void requirePossible(OrderDetails order) {
        var dispatch = Objects.requireNonNull(order.actions().get(ActionKind.DISPATCH));
        if (dispatch instanceof Impossible why) {
            throw new Refusal(why.reasonKey(), why.arguments().toArray());
        }
    }

    private DispatchRenderer renderer() {
        return renderers.getObject();
    }

    private SenderWords words() {
        return SenderWords.of(texts, Formats.of(users.require()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), users.require().zone());
    }
}
