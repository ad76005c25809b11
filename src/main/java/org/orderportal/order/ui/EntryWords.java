package org.orderportal.order.ui;

import org.orderportal.base.Quantity;
import org.orderportal.order.DocumentLineRef;
import org.orderportal.order.LedgerEntry;

/** What an entry of the ledger says to its reader. */
record EntryWords(Reader reader) {

    String what(LedgerEntry entry) {
        var key = "order.page.entry." + entry.kind();
        return reader.text(entry.reverses() == null ? key : "order.page.entry.taken-back", reader.text(key));
    }

    /** The document by its kind and number; an act by its reason. */
    String cause(DocumentLineRef cause) {
        return reader.text("order.page.entry.cause." + cause.kind(), cause.number());
    }

    /** The promise that came with a confirmed quantity. */
    String promised(LedgerEntry entry) {
        var day = entry.promisedOn();
        var promise = day == null ? "" : reader.text("order.page.article.promised", reader.day(day));
        return PartyWords.joined(" · ", promise, entry.changed() ? reader.text("order.page.entry.changed") : "");
    }

    String whoAndWhen(LedgerEntry entry) {
        return PartyWords.joined(" · ", entry.actor(), reader.formats().dateTime(entry.postedAt()));
    }

    /** With plus or minus before it. */
    String signed(Quantity quantity) {
        var text = reader.formats().quantity(quantity.isNegative() ? Quantity.ZERO.minus(quantity) : quantity);
        return (quantity.isNegative() ? "−" : "+") + text;
    }
}
