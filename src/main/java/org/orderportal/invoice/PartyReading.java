package org.orderportal.invoice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.RowFields;
import org.orderportal.invoice.Invoice.Place;
import org.orderportal.order.Participant;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** Reads who invoices whom, and where the goods go. */
final class PartyReading {

    private final HeaderBasis prefilled;
    private final RowFields fields;
    private final List<DraftProblem> beforeSending;

    PartyReading(HeaderBasis prefilled, RowFields fields, List<DraftProblem> beforeSending) {
        this.prefilled = prefilled;
        this.fields = fields;
        this.beforeSending = beforeSending;
    }

    Participant seller() {
        var before = prefilled.seller();
        var contact = Stream.of(InvoiceField.CONTACT_NAME, InvoiceField.CONTACT_PHONE, InvoiceField.CONTACT_MAIL)
                .map(this::text)
                .toList();
        var seller = party(before, PartyFields.SELLER);
        var registration = text(InvoiceField.SELLER_REGISTRATION);
        return new Participant(
                seller.name(),
                seller.registrationName(),
                before.endpoint(),
                before.identifiers(),
                registration(before.registrationId(), registration),
                text(InvoiceField.SELLER_VAT),
                seller.address(),
                contact.stream().allMatch(Objects::isNull)
                        ? null
                        : new Participant.Contact(contact.get(0), contact.get(1), contact.get(2)));
    }

    /** One that was changed says no more which list it is from. */
    private static @Nullable Identifier registration(@Nullable Identifier before, @Nullable String now) {
        if (now == null) {
            return null;
        }
        return before != null && before.value().equals(now) ? before : new Identifier("", now);
    }

    Participant buyer() {
        var before = prefilled.buyer();
        var buyer = party(before, PartyFields.BUYER);
        if (buyer.name().isEmpty()) {
            error(InvoiceField.BUYER_NAME, "invoice.problem.buyer-name");
        }
        if (buyer.address().country() == null) {
            error(InvoiceField.BUYER_COUNTRY, "invoice.problem.buyer-country");
        }
        return new Participant(
                buyer.name(),
                buyer.registrationName(),
                before.endpoint(),
                before.identifiers(),
                before.registrationId(),
                text(InvoiceField.BUYER_VAT),
                buyer.address(),
                before.contact());
    }

    @Nullable Place shipTo() {
        var before = prefilled.shipTo();
        var name = text(InvoiceField.PLACE_NAME);
        var address = address(before == null ? PostalAddress.UNKNOWN : before.address(), PartyFields.PLACE);
        var id = before == null ? null : before.id();
        if (name == null && id == null && address.equals(PostalAddress.UNKNOWN)) {
            return null;
        }
        if (!address.equals(PostalAddress.UNKNOWN) && address.country() == null) {
            error(InvoiceField.PLACE_COUNTRY, "invoice.problem.place-country");
        }
        return new Place(name, id, address);
    }

    /** A changed name is the one by which the electronic document calls the party, too. */
    private Participant party(Participant before, PartyFields names) {
        var name = Objects.requireNonNullElse(text(names.name()), "");
        return new Participant(
                name,
                name.equals(before.name()) ? before.registrationName() : name,
                before.endpoint(),
                before.identifiers(),
                before.registrationId(),
                before.vatNumber(),
                address(before.address(), names),
                before.contact());
    }

    private PostalAddress address(PostalAddress before, PartyFields names) {
        var country = fields.country(names.country(), prefilled.text(names.country()));
        return new PostalAddress(
                text(names.street()),
                before.additionalStreet(),
                before.line(),
                text(names.city()),
                text(names.postalCode()),
                before.region(),
                country == null ? null : new CountryCode(country));
    }

    private void error(String field, String key) {
        beforeSending.add(DraftProblem.error(fields.at(field), key));
    }

    private @Nullable String text(String field) {
        return fields.text(field, prefilled.text(field));
    }
}
