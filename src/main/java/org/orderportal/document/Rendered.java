package org.orderportal.document;

import java.util.List;

/**
 * An electronic document as it would go out.
 *
 * @param bytes   UTF-8 XML
 * @param breaks  what the official rules find; the document may go out if none is fatal
 * @param ruleSet which rules ran (for example eu.peppol.bis3:order-response:2026.5)
 */
public record Rendered(byte[] bytes, List<RuleBreak> breaks, String ruleSet) {

    public boolean isFit() {
        return breaks.stream().noneMatch(RuleBreak::fatal);
    }
}
