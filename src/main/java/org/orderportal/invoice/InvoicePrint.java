package org.orderportal.invoice;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Port: an invoice, a debit note or a credit note as PDF. The print module implements it. */
public interface InvoicePrint {

    /**
     * @param draft whether it has not been sent; each page then says so
     * @param xml   the electronic document, which is attached inside the PDF; null where there is none yet
     */
    byte[] invoice(Invoice invoice, boolean draft, byte @Nullable [] xml, Locale locale, ZoneId zone);
}
