package org.orderportal.invoice.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.order.Participant;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.order.ui.Reader;

/** The sections that say who invoices whom, and where the goods went. */
class Parties {

    private final Reader reader;
    private final PennedSection buyer;
    private final PennedSection place;
    private final PennedSection seller;

    Parties(HeaderFields fields) {
        reader = fields.reader();
        buyer = PennedSection.buyer(fields);
        place = PennedSection.place(fields);
        seller = PennedSection.seller(fields);
    }

    List<PageSection> sections() {
        return List.of(buyer, place, seller);
    }

    void show(InvoiceForm form, Collection<FieldAddress> wrong) {
        var parties = form.parties();
        buyer.show(words(parties.buyer(), null), wrong);
        var there = parties.shipTo();
        place.show(
                there == null
                        ? reader.text("invoice.editor.place.none")
                        : PartyWords.joined("\n", there.name(), new PartyWords(reader).address(there.address())),
                wrong);
        seller.show(
                words(
                        parties.seller(),
                        parties.seller().registrationId() == null
                                ? null
                                : parties.seller().registrationId().value()),
                wrong);
    }

    private String words(Participant party, @Nullable String registration) {
        var contact = party.contact();
        var asked = contact == null ? null : PartyWords.joined(" · ", contact.name(), contact.phone(), contact.email());
        return PartyWords.joined(
                "\n",
                party.name(),
                new PartyWords(reader).address(party.address()),
                party.vatNumber() == null ? null : reader.text("invoice.editor.vat-number", party.vatNumber()),
                registration == null ? null : reader.text("invoice.editor.registration", registration),
                asked);
    }

    void openFor(FieldAddress at) {
        Stream.of(buyer, place, seller).forEach(section -> section.openFor(at));
    }
}
