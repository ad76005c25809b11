package org.orderportal.document;

import java.util.List;
import org.orderportal.base.error.Refusal;

/** A draft cannot be sent as it is; it stays, and each of its problems names its field and what to enter. */
public class DraftRefused extends Refusal {

    private final transient List<DraftProblem> problems;

    /** @param problems at least one */
    public DraftRefused(List<DraftProblem> problems) {
        super("document.draft-refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<DraftProblem> problems() {
        return problems;
    }
}
