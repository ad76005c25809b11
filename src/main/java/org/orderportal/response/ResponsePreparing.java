package org.orderportal.response;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Prepared;
import org.orderportal.document.Prepared.History;
import org.orderportal.document.SenderWords;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderEvents;
import org.orderportal.order.Posting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes of a draft the response that goes out, or says what is in the way. */
@Component
class ResponsePreparing {

    private final ResponseForms forms;
    private final ObjectProvider<ResponseRenderer> renderers;
    private final ResponseJson json;
    private final Texts texts;
    private final CurrentUsers users;
    private final Clock clock;

    ResponsePreparing(
            ResponseForms forms,
            ObjectProvider<ResponseRenderer> renderers,
            ResponseJson json,
            Texts texts,
            CurrentUsers users,
            Clock clock) {
        this.forms = forms;
        this.renderers = renderers;
        this.json = json;
        this.texts = texts;
        this.users = users;
        this.clock = clock;
    }

    /**
     * @throws DraftRefused if something in the draft is wrong, or worth a second look that nobody has had
     * @throws Refusal      if the order cannot be answered now, or has nothing to answer
     */
    Prepared answer(DocumentId id, String number, boolean warningsConfirmed) {
        var form = forms.of(id);
        requirePossible(Objects.requireNonNull(form.order().actions().get(ActionKind.RESPOND)));
        requireSomething(form);
        var problems = form.problemsBeforeSending().stream()
                .filter(problem -> problem.level() == DraftProblem.Level.ERROR || !warningsConfirmed)
                .toList();
        if (!problems.isEmpty()) {
            throw new DraftRefused(problems);
        }
        var writing = new ResponseWriting(form, words());
        return prepared(
                form,
                writing.response(number, now()),
                writing.posting(number),
                new History(OrderEvents.RESPONSE_SENT, OrderEvents.RESPONSE_WITHDRAWN, null));
    }

    Prepared receipt(DocumentId id, String number) {
        var form = forms.of(id);
        requirePossible(form.order().acknowledgement());
        var source = new Posting.Source(DocumentKind.ORDER_RESPONSE, id.value(), number);
        return prepared(
                form,
                ResponseWriting.receipt(form, number, now()),
                new Posting.Receipt(source),
                new History(OrderEvents.RECEIPT_ACKNOWLEDGED, OrderEvents.RECEIPT_WITHDRAWN, null));
    }

    /** As it would go out now, with whatever is wrong in it. */
    OrderResponse draft(DocumentId id, String number) {
        return new ResponseWriting(forms.of(id), words()).response(number, now());
    }

    private Prepared prepared(ResponseForm form, OrderResponse response, Posting posting, History history) {
        return new Prepared(
                renderers.getObject().render(response),
                json.write(response),
                Map.of(form.draft().order(), List.of(posting)),
                history);
    }

    static void requireSomething(ResponseForm form) {
        if (form.order().lines().isEmpty()) {
            throw new Refusal(
                    "response.nothing-to-answer",
                    form.order().summary().number().text());
        }
    }

    static void requirePossible(Availability availability) {
        if (availability instanceof Impossible why) {
            throw new Refusal(why.reasonKey(), why.arguments().toArray());
        }
    }

    private SenderWords words() {
        return SenderWords.of(texts, Formats.of(users.require()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), users.require().zone());
    }
}
