package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
import org.orderportal.document.RefusedSends;
import org.orderportal.document.SameRequest;
import org.springframework.stereotype.Component;

/** Makes a document of what a machine wrote: a draft, sent if that is asked for, and given up if it cannot be. */
@Component
class MachineDocuments {

    /**
     * A document that was made.
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

    /** How a document of some kind is written and sent. */
    interface Desk {

        /** @return where each row of the draft stands in what was sent */
        FieldPlaces fill(DocumentId id);

        List<DraftProblem> problems(DocumentId id);

        Receipt send(DocumentId id, long revision);
    }

    private final Drafts drafts;
    private final RefusedSends refused;
    private final Texts texts;

    MachineDocuments(Drafts drafts, RefusedSends refused, Texts texts) {
        this.drafts = drafts;
        this.refused = refused;
        this.texts = texts;
    }

    /** Nobody asked for a draft of what was refused. */
    Made write(DocumentId id, boolean send, Desk desk) {
        try {
            return SameRequest.answered(() -> writeNow(id, send, desk));
        } catch (Refusal | ApiRefusal refused) {
            if (isOpen(id)) {
                drafts.discard(id);
            }
            throw refused;
        }
    }

    private Made writeNow(DocumentId id, boolean send, Desk desk) {
        var isOpen = isOpen(id);
        var places = isOpen ? desk.fill(id) : new FieldPlaces(Map.of());
        var problems = isOpen ? desk.problems(id) : List.<DraftProblem>of();
        return send ? send(id, problems, places, desk) : draft(id, problems, places);
    }

    private boolean isOpen(DocumentId id) {
        return drafts.read(id).state() == DocumentState.DRAFT;
    }

    private Made send(DocumentId id, List<DraftProblem> problems, FieldPlaces places, Desk desk) {
        var errors = problems.stream()
                .filter(problem -> problem.level() == Level.ERROR)
                .map(DraftProblem::key)
                .toList();
        if (!errors.isEmpty()) {
            refused.note(id, errors);
            return refused(id, problems, places, desk);
        }
        try {
            return sent(sendNow(id, desk), mistakes(problems, places));
        } catch (DraftRefused refused) {
            return refused(id, refused.problems(), places, desk);
        }
    }

    private Receipt sendNow(DocumentId id, Desk desk) {
        return desk.send(id, drafts.read(id).revision());
    }

    /** Where the same request has sent it at the same moment, that this was done is no mistake of this one. */
    private Made refused(DocumentId id, List<DraftProblem> problems, FieldPlaces places, Desk desk) {
        if (isOpen(id)) {
            throw new ApiRefusal(ApiProblem.ofMistakes(mistakes(problems, places)));
        }
        return sent(sendNow(id, desk), List.of());
    }

    private Made draft(DocumentId id, List<DraftProblem> problems, FieldPlaces places) {
        var draft = drafts.read(id);
        return new Made(
                id.toString(), draft.number(), Words.of(draft.state()), null, details(mistakes(problems, places)));
    }

    static Made sent(Receipt receipt) {
        return sent(receipt, List.of());
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
}
