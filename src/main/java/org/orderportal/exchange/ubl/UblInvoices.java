package org.orderportal.exchange.ubl;

import java.util.List;
import org.orderportal.document.Rendered;
import org.orderportal.exchange.Problem;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.InvoiceRenderer;
import org.orderportal.order.FileContent;
import org.springframework.stereotype.Component;

/** Makes the UBL of invoices, debit notes and credit notes, and checks it as a receiver would. */
@Component
class UblInvoices implements InvoiceRenderer {

    private final RuleBook ruleBook;

    UblInvoices(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    @Override
    public Rendered render(Invoice invoice, List<FileContent> files) {
        var findings = new Findings();
        var document = InvoiceMapping.map(invoice, files, findings);
        var rules = InvoiceMapping.rules(invoice);
        return Verdict.of(document, rules, findings.all(), check(document, rules));
    }

    @Override
    public boolean takes(String mimeType) {
        return FileWriting.OF_BILLING.takes(mimeType);
    }

    List<Problem> check(byte[] document, RuleSet rules) {
        return ruleBook.rules(rules).check(document);
    }
}
