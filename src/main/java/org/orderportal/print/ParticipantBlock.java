package org.orderportal.print;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.Participant;
import org.orderportal.party.PostalAddress;
import org.w3c.dom.Element;

/** Lays out who somebody is and where: name, address, numbers, contact. */
final class ParticipantBlock {

    private final Sheet sheet;
    private final Words words;

    ParticipantBlock(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void addTo(Element block, Participant participant) {
        sheet.text(block, "div", "name", participant.name());
        if (participant.registrationName() != null
                && !participant.registrationName().equals(participant.name())) {
            sheet.text(block, "div", "", participant.registrationName());
        }
        address(block, participant.address());
        if (participant.registrationId() != null) {
            number(
                    block,
                    "print.party.registration",
                    participant.registrationId().value());
        }
        number(block, "print.party.vat", participant.vatNumber());
        if (participant.endpoint() != null) {
            number(block, "print.party.endpoint", participant.endpoint().toString());
        }
        contact(block, participant.contact());
    }

    void address(Element block, PostalAddress address) {
        sheet.text(block, "div", "", address.street());
        sheet.text(block, "div", "", address.additionalStreet());
        sheet.text(block, "div", "", address.line());
        sheet.text(block, "div", "", joined(" ", address.postalCode(), address.city()));
        var country = address.country() == null
                ? null
                : Locale.of("", address.country().code()).getDisplayCountry(words.locale());
        sheet.text(block, "div", "", joined(", ", address.region(), country));
    }

    void contact(Element block, Participant.@Nullable Contact contact) {
        if (contact != null) {
            sheet.text(block, "div", "", joined(", ", contact.name(), contact.phone()));
            sheet.text(block, "div", "", contact.email());
        }
    }

    private void number(Element block, String labelKey, @Nullable String number) {
        if (number != null && !number.isBlank()) {
            sheet.text(block, "div", "quiet", words.say(labelKey, number));
        }
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
