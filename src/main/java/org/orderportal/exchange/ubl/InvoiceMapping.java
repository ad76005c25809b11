package org.orderportal.exchange.ubl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.order.FileContent;

/**
 * Maps an invoice, a debit note or a credit note to UBL: Peppol BIS Billing 3. What is missing stays missing, for the
 * official rules to name.
 */
final class InvoiceMapping {

    private static final String BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:";
    private static final String CUSTOMIZATION = "urn:cen.eu:en16931:2017#compliant#" + BILLING + "3.0";
    private static final String PROFILE = BILLING + "01:1.0";
    /** UNCL1001: that a document names a project; a credit note has no element for it. */
    private static final String PROJECT = "50";

    private final Invoice invoice;
    private final boolean credits;
    private final Findings findings;
    private final UblWriter xml;
    private final InvoicePartyMapping parties;
    private final InvoiceMoney money;

    private InvoiceMapping(Invoice invoice, Findings findings) {
        var rules = rules(invoice);
        this.invoice = invoice;
        this.credits = invoice.kind() == InvoiceKind.CREDIT;
        this.findings = findings;
        this.xml = new UblWriter(rules.root(), rules.namespace());
        this.parties = new InvoicePartyMapping(invoice, xml, findings);
        this.money = new InvoiceMoney(invoice, xml);
    }

    /** The rules of the document that it becomes. */
    static RuleSet rules(Invoice invoice) {
        return invoice.kind() == InvoiceKind.CREDIT ? RuleSet.CREDIT_NOTE : RuleSet.INVOICE;
    }

    /** The document in UTF-8; what has no place in it is found. */
    static byte[] map(Invoice invoice, List<FileContent> files, Findings findings) {
        return new InvoiceMapping(invoice, findings).whole(files);
    }

    private byte[] whole(List<FileContent> files) {
        head();
        references(files);
        parties.all();
        new PaymentMapping(invoice, xml, findings).all();
        xml.group("PaymentTerms", () -> xml.text("Note", invoice.terms()));
        money.extras();
        money.totals();
        new InvoiceLineMapping(invoice, xml, findings, money).all();
        return xml.bytes();
    }

    private void head() {
        xml.text("CustomizationID", CUSTOMIZATION);
        xml.text("ProfileID", PROFILE);
        xml.text("ID", invoice.number());
        xml.text("IssueDate", invoice.issuedOn().toString());
        if (!credits) {
            xml.text("DueDate", text(invoice.dueOn()));
        }
        xml.text(
                credits ? "CreditNoteTypeCode" : "InvoiceTypeCode",
                invoice.kind().code());
        xml.text("Note", invoice.electronicNote());
        xml.text("DocumentCurrencyCode", invoice.currency().code());
        var national = invoice.nationalVat();
        xml.text(
                "TaxCurrencyCode", national == null ? null : national.currency().code());
        xml.text("AccountingCost", invoice.references().accounting());
        xml.text("BuyerReference", invoice.references().buyerReference());
        var period = invoice.period();
        if (period != null) {
            xml.group("InvoicePeriod", () -> {
                xml.text("StartDate", text(period.from()));
                xml.text("EndDate", text(period.until()));
            });
        }
    }

    private void references(List<FileContent> files) {
        xml.group("OrderReference", () -> {
            xml.text("ID", invoice.order().number().text());
            xml.text("SalesOrderID", invoice.order().salesOrder());
        });
        var corrects = invoice.corrects();
        if (corrects != null) {
            xml.group(
                    "BillingReference",
                    () -> xml.group("InvoiceDocumentReference", () -> {
                        xml.text("ID", corrects.number());
                        xml.text("IssueDate", corrects.issuedOn().toString());
                    }));
        }
        // The document names one at most; of several the note tells.
        if (invoice.dispatches().size() == 1) {
            reference(
                    "DespatchDocumentReference", invoice.dispatches().getFirst().number());
        }
        var references = invoice.references();
        if (credits) {
            reference("ContractDocumentReference", references.contract());
            files(files);
            if (references.project() != null) {
                xml.group("AdditionalDocumentReference", () -> {
                    xml.text("ID", references.project());
                    xml.text("DocumentTypeCode", PROJECT);
                });
            }
            reference("OriginatorDocumentReference", references.tender());
        } else {
            reference("OriginatorDocumentReference", references.tender());
            reference("ContractDocumentReference", references.contract());
            files(files);
            reference("ProjectReference", references.project());
        }
    }

    private void files(List<FileContent> files) {
        new FileWriting(FileWriting.OF_BILLING, xml, findings)
                .all(files, "/" + rules(invoice).root());
    }

    private void reference(String group, @Nullable String id) {
        xml.group(group, () -> xml.text("ID", id));
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Money as the document writes it, with two decimals. */
    static String text(Amount amount) {
        return amount.value().setScale(Math.max(2, amount.value().scale())).toPlainString();
    }
}
