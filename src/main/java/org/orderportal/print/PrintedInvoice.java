package org.orderportal.print;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.InvoicePrint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The PDF of an invoice, a debit note or a credit note, laid out as a letter on A4, with the electronic document inside. */
@Component
class PrintedInvoice implements InvoicePrint {

    private final Texts texts;
    private final PdfMaker maker;
    private final ObjectProvider<Letterhead> letterhead;

    PrintedInvoice(Texts texts, PdfMaker maker, ObjectProvider<Letterhead> letterhead) {
        this.texts = texts;
        this.maker = maker;
        this.letterhead = letterhead;
    }

    @Override
    public byte[] invoice(Invoice invoice, boolean draft, byte @Nullable [] xml, Locale locale, ZoneId zone) {
        var words = new Words(texts, locale, new Formats(locale, zone));
        var pdf = maker.pdf(headed(new InvoiceSheet(invoice, draft, words).sheet(), invoice));
        return xml == null ? pdf : PdfAttachment.attached(pdf, fileName(invoice), xml);
    }

    private static String fileName(Invoice invoice) {
        return "invoice-" + invoice.number().replaceAll("[^\\p{L}\\p{N}._-]+", "_") + ".xml";
    }

    private Sheet headed(Sheet sheet, Invoice invoice) {
        letterhead.ifAvailable(head -> head.on(sheet, invoice.seller()));
        return sheet;
    }
}
