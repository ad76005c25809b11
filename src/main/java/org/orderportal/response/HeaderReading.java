package org.orderportal.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;
import org.orderportal.order.Participant;
import org.orderportal.party.PostalAddress;
import org.orderportal.response.OrderResponse.DeliveryPlace;
import org.orderportal.response.ResponseBasis.Requested;

/** Reads what a draft says beside its rows. */
final class HeaderReading {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final ResponseBasis basis;
    private final HeaderBasis prefilled;
    private final RowFields fields;
    private final List<DraftProblem> beforeSending = new ArrayList<>();

    HeaderReading(ResponseBasis basis, HeaderBasis prefilled, Overlay overlay) {
        this.basis = basis;
        this.prefilled = prefilled;
        this.fields = RowFields.of(overlay, FieldAddress.HEADER, ResponseField.KINDS);
    }

    ResponseHeader read() {
        judgeBasis();
        var said = basis.earlier() == null ? null : basis.earlier().said();
        var from = fields.day(ResponseField.PROMISED_FROM, said == null ? null : said.promisedFrom());
        var until = fields.day(ResponseField.PROMISED_UNTIL, said == null ? null : said.promisedUntil());
        if (from != null && until != null && until.isBefore(from)) {
            fields.error(ResponseField.PROMISED_UNTIL, "response.problem.until-before-from");
        }
        var delivery = basis.order().content().delivery();
        var requested = delivery == null
                ? new Requested(null, null)
                : new Requested(delivery.requestedFrom(), delivery.requestedUntil());
        var rules = new DayRules(basis, fields);
        rules.judge(ResponseField.PROMISED_FROM, from, requested, said == null ? null : said.promisedFrom());
        rules.judge(ResponseField.PROMISED_UNTIL, until, requested, said == null ? null : said.promisedUntil());
        var seller = seller();
        var buyer = buyer();
        var place = place();
        var changed = new ResponseHeader.Changed(
                !Objects.equals(seller.contact(), prefilled.seller().contact()),
                !buyer.address().equals(prefilled.buyer().address()),
                !Objects.equals(place, prefilled.place()));
        return new ResponseHeader(
                text(ResponseField.OWN_ORDER),
                from,
                until,
                text(ResponseField.MESSAGE),
                seller,
                buyer,
                place,
                changed,
                List.copyOf(fields.problems()),
                List.copyOf(beforeSending));
    }

    /** What was answered since the draft was begun changes what is prefilled: its writer has to look first. */
    private void judgeBasis() {
        var earlier = basis.earlier();
        var begun = fields.text(ResponseField.BASIS, null);
        var now = earlier == null ? null : Long.toString(earlier.document());
        if (Objects.equals(begun, now)) {
            return;
        }
        if (earlier == null) {
            error(ResponseField.BASIS, "response.problem.answer-withdrawn");
        } else {
            error(ResponseField.BASIS, "response.problem.answered-meanwhile", earlier.number());
        }
    }

    private Participant seller() {
        var seller = prefilled.seller();
        var name = text(ResponseField.CONTACT_NAME);
        var phone = text(ResponseField.CONTACT_PHONE);
        var mail = text(ResponseField.CONTACT_EMAIL);
        if (mail != null && !MAIL.matcher(mail).matches()) {
            fields.error(ResponseField.CONTACT_EMAIL, "response.problem.mail");
        }
        var contact = name == null && phone == null && mail == null ? null : new Participant.Contact(name, phone, mail);
        return with(seller, seller.name(), seller.address(), contact);
    }

    private Participant buyer() {
        var buyer = prefilled.buyer();
        var name = text(ResponseField.BUYER_NAME);
        if (name == null) {
            error(ResponseField.BUYER_NAME, "response.problem.buyer-name");
        }
        var address = address(
                buyer.address(),
                text(ResponseField.BUYER_STREET),
                text(ResponseField.BUYER_CITY),
                text(ResponseField.BUYER_POSTAL_CODE),
                country(ResponseField.BUYER_COUNTRY));
        return with(buyer, name == null ? "" : name, address, buyer.contact());
    }

    private @Nullable DeliveryPlace place() {
        var before = prefilled.place();
        var name = text(ResponseField.PLACE_NAME);
        var address = address(
                before == null ? PostalAddress.UNKNOWN : before.address(),
                text(ResponseField.PLACE_STREET),
                text(ResponseField.PLACE_CITY),
                text(ResponseField.PLACE_POSTAL_CODE),
                country(ResponseField.PLACE_COUNTRY));
        var id = before == null ? null : before.id();
        return name == null && id == null && address.equals(PostalAddress.UNKNOWN)
                ? null
                : new DeliveryPlace(name, id, address);
    }

    private @Nullable String text(String field) {
        return fields.text(field, prefilled.text(field));
    }

    private @Nullable CountryCode country(String field) {
        var code = fields.country(field, prefilled.text(field));
        return code == null ? null : new CountryCode(code);
    }

    private void error(String field, String key, Object... arguments) {
        beforeSending.add(DraftProblem.error(fields.at(field), key, arguments));
    }

    private static PostalAddress address(
            PostalAddress before,
            @Nullable String street,
            @Nullable String city,
            @Nullable String postalCode,
            @Nullable CountryCode country) {
        return new PostalAddress(
                street, before.additionalStreet(), before.line(), city, postalCode, before.region(), country);
    }

    /** A changed name is the one by which the electronic document calls the party, too. */
    private static Participant with(
            Participant party, String name, PostalAddress address, Participant.@Nullable Contact contact) {
        return new Participant(
                name,
                name.equals(party.name()) ? party.registrationName() : name,
                party.endpoint(),
                party.identifiers(),
                party.registrationId(),
                party.vatNumber(),
                address,
                contact);
    }
}
