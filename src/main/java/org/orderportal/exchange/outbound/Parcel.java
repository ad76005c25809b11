package org.orderportal.exchange.outbound;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.orderportal.document.DocumentId;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;

/**
 * What is handed over.
 *
 * @param transmission the same at each try, and for each way another
 * @param pdf          the document for people, in a language
 * @param files        what goes with it; only a mail can carry them
 */
record Parcel(
        String transmission,
        DocumentId document,
        DocumentKind kind,
        String number,
        String order,
        String supplier,
        FileContent xml,
        Function<Locale, FileContent> pdf,
        Supplier<List<FileContent>> files) {

    /** A file name that every system takes, the same at each try. */
    String fileName() {
        var name = kind.name().toLowerCase(Locale.ROOT) + "_" + number.replaceAll("[^A-Za-z0-9.-]", "_");
        var longest = 120;
        return (name.length() > longest ? name.substring(0, longest) : name) + "_" + document + ".xml";
    }
}
