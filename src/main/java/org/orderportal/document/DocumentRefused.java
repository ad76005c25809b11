package org.orderportal.document;

import java.util.List;
import org.orderportal.base.error.Refusal;

/** The official rules refuse a document that was about to go out; the draft stays as it is. */
public class DocumentRefused extends Refusal {

    private final transient List<RuleBreak> breaks;

    public DocumentRefused(List<RuleBreak> breaks) {
        super(
                "document.refused-by-rules",
                breaks.stream().map(RuleBreak::rule).findFirst().orElse(""));
        this.breaks = List.copyOf(breaks);
    }

    public List<RuleBreak> breaks() {
        return breaks;
    }
}
