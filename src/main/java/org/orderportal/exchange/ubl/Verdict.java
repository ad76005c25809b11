package org.orderportal.exchange.ubl;

import java.util.List;
import java.util.stream.Stream;
import org.orderportal.document.Rendered;
import org.orderportal.document.RuleBreak;
import org.orderportal.exchange.Problem;

/** Puts what was found while a document was made, and what the official rules say about it, beside its bytes. */
final class Verdict {

    private Verdict() {}

    static Rendered of(byte[] document, RuleSet set, List<Problem> own, List<Problem> official) {
        var breaks = Stream.concat(own.stream(), official.stream())
                .map(problem -> new RuleBreak(
                        problem.rule(), isFatal(problem), problem.location(), problem.text(), problem.arguments()))
                .toList();
        return new Rendered(document, breaks, set.id());
    }

    /** What could not be checked must not go out. */
    private static boolean isFatal(Problem problem) {
        return problem.fatal() || problem.rule().equals(OfficialRules.NOT_RUN);
    }
}
