package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftProblem.Level;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Drafts;
import org.orderportal.document.Receipt;
import org.orderportal.document.SameRequest;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.response.ReasonCode;
import org.orderportal.response.Responses;
import org.springframework.stereotype.Component;

/** Makes a response of what a machine wrote: a draft, sent if that is asked for, and given up if it cannot be. */
@Component
class MachineResponses {

    /**
     * A response that was made.
     *
     * @param number   null for a draft
     * @param problems what is worth a second look, and in a draft also what keeps it from being sent
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Made(
            String id,
            @Nullable String number,
            String status,
            @Nullable Instant undoUntil,
            List<ApiProblem.Detail> problems) {}

    private final ResponseKeys keys;
    private final ResponseFilling filling;
    private final Responses responses;
    private final Drafts drafts;
    private final Texts texts;

    MachineResponses(ResponseKeys keys, ResponseFilling filling, Responses responses, Drafts drafts, Texts texts) {
        this.keys = keys;
        this.filling = filling;
        this.responses = responses;
        this.drafts = drafts;
        this.texts = texts;
    }

    /** @param bytes the body, by which a request without a key is known again */
    Made take(OrderId order, @Nullable String key, ResponseBody body, byte[] bytes) {
        if ("received".equals(body.answer())) {
            var known = keys.find(
                    order, key, bytes, requestKey -> drafts.create(DocumentKind.ORDER_RESPONSE, order, requestKey));
            return sent(responses.acknowledge(order, known.requestKey()), List.of());
        }
        var lines = filling.lines(order, body);
        var reason = reason(body.reasonCode());
        var known = keys.find(order, key, bytes, requestKey -> begin(order, requestKey, body, reason));
        return write(known.document(), body, lines);
    }

    private DocumentId begin(OrderId order, String requestKey, ResponseBody body, @Nullable ReasonCode reason) {
        return switch (body.answer()) {
            case "accept" -> responses.beginAcceptance(order, requestKey);
            case "reject" ->
                responses.beginRejection(order, requestKey, reason, body.reason() == null ? "" : body.reason());
            case null, default -> responses.create(order, requestKey);
        };
    }

    /** Nobody asked for a draft of what was refused. */
    private Made write(DocumentId id, ResponseBody body, Map<String, Long> lines) {
        try {
            return SameRequest.answered(() -> writeNow(id, body, lines));
        } catch (Refusal | ApiRefusal refused) {
            if (isOpen(id)) {
                drafts.discard(id);
            }
            throw refused;
        }
    }

    private Made writeNow(DocumentId id, ResponseBody body, Map<String, Long> lines) {
        var isOpen = isOpen(id);
        var places = isOpen ? filling.fill(id, body, lines) : new FieldPlaces();
        var problems = isOpen ? responses.problems(id) : List.<DraftProblem>of();
        return body.isToBeSent() ? send(id, problems, places) : draft(id, problems, places);
    }

    private boolean isOpen(DocumentId id) {
        return drafts.read(id).state() == DocumentState.DRAFT;
    }

    private Made send(DocumentId id, List<DraftProblem> problems, FieldPlaces places) {
        if (problems.stream().anyMatch(problem -> problem.level() == Level.ERROR)) {
            return refused(id, problems, places);
        }
        try {
            var receipt = responses.send(id, drafts.read(id).revision(), true);
            return sent(receipt, mistakes(problems, places));
        } catch (DraftRefused refused) {
            return refused(id, refused.problems(), places);
        }
    }

    /** Where the same request has sent it at the same moment, that the order is answered is no mistake of this one. */
    private Made refused(DocumentId id, List<DraftProblem> problems, FieldPlaces places) {
        if (isOpen(id)) {
            throw new ApiRefusal(ApiProblem.ofMistakes(mistakes(problems, places)));
        }
        return sent(responses.send(id, drafts.read(id).revision(), true), List.of());
    }

    private Made draft(DocumentId id, List<DraftProblem> problems, FieldPlaces places) {
        var draft = drafts.read(id);
        return new Made(
                id.toString(), draft.number(), Words.of(draft.state()), null, details(mistakes(problems, places)));
    }

    private static Made sent(Receipt receipt, List<Mistake> warnings) {
        var isSent = receipt.state() == DocumentState.SENT;
        return new Made(
                receipt.id().toString(),
                receipt.number(),
                Words.of(receipt.state()),
                isSent ? receipt.undoUntil() : null,
                details(warnings));
    }

    private static List<ApiProblem.Detail> details(List<Mistake> mistakes) {
        return mistakes.stream().map(ApiProblem.Detail::of).toList();
    }

    private List<Mistake> mistakes(List<DraftProblem> problems, FieldPlaces places) {
        return problems.stream()
                .map(problem -> new Mistake(
                        places.of(problem.at()),
                        problem.key(),
                        problem.level() == Level.ERROR,
                        texts.get(
                                Locale.ENGLISH,
                                problem.key(),
                                problem.arguments().toArray())))
                .toList();
    }

    private static @Nullable ReasonCode reason(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(ReasonCode.values())
                .filter(known -> known.name().equals(code.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(ApiProblem.ofMistakes(List.of(new Mistake(
                        "reasonCode", "unknown-reason", "Write one of " + Arrays.toString(ReasonCode.values()))))));
    }
}
