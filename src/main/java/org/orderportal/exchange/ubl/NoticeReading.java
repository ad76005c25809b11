package org.orderportal.exchange.ubl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.exchange.ubl.Reading.Heading;
import org.orderportal.exchange.ubl.Reading.NoticeRead;
import org.orderportal.exchange.ubl.Reading.Unusable;
import org.orderportal.order.NoticeKind;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.Participant;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** Reads the head of an order change (T114) or cancellation (T115), enough to lay it beside its order. */
final class NoticeReading {

    private static final int LONGEST_NUMBER = 200;

    private NoticeReading() {}

    static Reading of(Sniffed sniffed, Heading heading) {
        var findings = new Findings();
        var root = "/" + sniffed.root();
        var kind =
                heading.kind() == DocumentKind.ORDER_CHANGE ? NoticeKind.ORDER_CHANGE : NoticeKind.ORDER_CANCELLATION;
        var number = number(sniffed, "ID", findings);
        var order = number(sniffed, "OrderReference/ID", findings);
        var buyer = party(sniffed, "BuyerCustomerParty/Party", findings);
        var seller = party(sniffed, "SellerSupplierParty/Party", findings);
        if (number == null || order == null || buyer == null || seller == null) {
            return new Unusable(heading, findings.all());
        }
        var note =
                sniffed.text("CancellationNote").or(() -> sniffed.text("Note")).orElse(null);
        return new NoticeRead(
                heading,
                kind,
                buyer,
                seller,
                new OrderNumber(order),
                number,
                issuedOn(sniffed, findings, root),
                note,
                findings.all());
    }

    private static @Nullable String number(Sniffed sniffed, String path, Findings findings) {
        var number = sniffed.text(path).orElse(null);
        var location = "/" + sniffed.root() + "/" + path;
        if (number == null) {
            findings.refuse("PORTAL-MISSING", location);
        } else if (number.length() > LONGEST_NUMBER) {
            findings.refuse("PORTAL-LONG", location, LONGEST_NUMBER);
            return null;
        }
        return number;
    }

    private static @Nullable LocalDate issuedOn(Sniffed sniffed, Findings findings, String root) {
        var text = sniffed.text("IssueDate").map(date -> date.substring(0, Math.min(10, date.length())));
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (java.time.DateTimeException none) {
            findings.note("PORTAL-DATE", root + "/IssueDate", text.orElse(""));
            return null;
        }
    }

    private static @Nullable Participant party(Sniffed sniffed, String path, Findings findings) {
        var endpoint = scheme(sniffed, path + "/EndpointID")
                .map(id -> new ElectronicAddress(id.scheme(), id.value()))
                .orElse(null);
        var identifiers =
                scheme(sniffed, path + "/PartyIdentification/ID").map(List::of).orElse(List.of());
        if (endpoint == null && identifiers.isEmpty()) {
            findings.refuse("PORTAL-PARTY-MISSING", "/" + sniffed.root() + "/" + path);
            return null;
        }
        var registered =
                sniffed.text(path + "/PartyLegalEntity/RegistrationName").orElse(null);
        var name = sniffed.text(path + "/PartyName/Name")
                .or(() -> Optional.ofNullable(registered))
                .orElseGet(() -> String.valueOf(endpoint));
        return new Participant(name, registered, endpoint, identifiers, null, null, PostalAddress.UNKNOWN, null);
    }

    private static Optional<Identifier> scheme(Sniffed sniffed, String path) {
        return sniffed.text(path)
                .flatMap(value -> sniffed.text(path + "/@schemeID").map(scheme -> new Identifier(scheme, value)));
    }
}
