package org.orderportal.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.SignedInOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Tells who listens what documents are refused for: by which rules a buyer's suppliers are held up can be counted then. */
@Service
public class RefusedSends {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedSends.class);

    /** Two who work at once, and somebody who only looks: that says nothing of the document. */
    private static final List<String> NO_RULES = List.of("document.", "identity.");

    private final DocumentHeads heads;
    private final ApplicationEventPublisher events;

    RefusedSends(DocumentHeads heads, ApplicationEventPublisher events) {
        this.heads = heads;
        this.events = events;
    }

    void note(DocumentId id, Refusal refusal) {
        note(id, rules(refusal));
    }

    /**
     * Somebody wanted to send the draft, and was told what is wrong in it before that was tried. Whatever goes wrong here,
     * they have to be told.
     *
     * @param rules keys of what was said
     */
    @SignedInOnly
    public void note(DocumentId id, Collection<String> rules) {
        if (rules.isEmpty()) {
            return;
        }
        try {
            var head = heads.get(id);
            events.publishEvent(
                    new SendRefused(id, head.kind(), head.order(), head.supplier(), head.buyer(), Set.copyOf(rules)));
        } catch (RuntimeException lost) {
            LOG.warn("That document {} was refused could not be noted", id, lost);
        }
    }

    private static List<String> rules(Refusal refusal) {
        return switch (refusal) {
            case DraftRefused draft ->
                draft.problems().stream()
                        .filter(problem -> problem.level() == DraftProblem.Level.ERROR)
                        .map(DraftProblem::key)
                        .toList();
            case DocumentRefused document ->
                document.breaks().stream().map(RuleBreak::rule).toList();
            default -> NO_RULES.stream().anyMatch(refusal.key()::startsWith) ? List.of() : List.of(refusal.key());
        };
    }
}
