package org.orderportal.exchange.ubl;

import java.util.List;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchRenderer;
import org.orderportal.document.Rendered;
import org.orderportal.exchange.Problem;
import org.orderportal.order.FileContent;
import org.springframework.stereotype.Component;

/** Makes the UBL of a dispatch advice, and checks it as a receiver would. */
@Component
class UblDispatches implements DispatchRenderer {

    private final RuleBook ruleBook;

    UblDispatches(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    @Override
    public Rendered render(DispatchAdvice advice, List<FileContent> files) {
        var findings = new Findings();
        var document = DispatchMapping.map(advice, files, findings);
        return Verdict.of(document, RuleSet.DESPATCH_ADVICE, findings.all(), check(document));
    }

    @Override
    public boolean takes(String mimeType) {
        return FileWriting.OF_ORDERING.takes(mimeType);
    }

    List<Problem> check(byte[] document) {
        return ruleBook.rules(RuleSet.DESPATCH_ADVICE).check(document);
    }
}
