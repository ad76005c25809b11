package org.orderportal.dispatch;

import java.time.ZoneId;
import java.util.Locale;

/** Port: the papers of a dispatch as PDF. The print module implements it. */
public interface DispatchPrint {

    /** How labels lie on paper. */
    enum LabelPaper {
        /** A page of A6 for each, as label printers take them. */
        A6,
        /** Four on a page of A4. */
        SHEET
    }

    /** @param draft whether it has not been sent; each page then says so */
    byte[] deliveryNote(DispatchAdvice advice, boolean draft, Locale locale, ZoneId zone);

    /** What lies in which unit. @param draft likewise */
    byte[] packingList(DispatchAdvice advice, boolean draft, Locale locale, ZoneId zone);

    /** A logistic label (GS1-128) for each unit that has an SSCC, the outermost before those that it carries. */
    byte[] labels(DispatchAdvice advice, LabelPaper paper, Locale locale, ZoneId zone);
}
