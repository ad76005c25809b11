package org.orderportal.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.document.DraftFile;
import org.orderportal.document.SenderWords;
import org.orderportal.order.Participant;
import org.orderportal.party.PostalAddress;

/**
 * The notes of the electronic document, one for the whole and one for each line: the message, and in short what it has no
 * other place for.
 */
final class ResponseNotes {

    private final ResponseForm form;
    private final SenderWords words;

    ResponseNotes(ResponseForm form, SenderWords words) {
        this.form = form;
        this.words = words;
    }

    @Nullable String ofDocument() {
        var parts = new ArrayList<String>();
        Optional.ofNullable(form.header().message()).ifPresent(parts::add);
        form.replaces().ifPresent(number -> parts.add(words.get("response.note.replaces", number)));
        if (form.code() == ResponseCode.RE) {
            parts.addAll(reasons());
        }
        form.extras().forEach(extra -> parts.add(extra(extra)));
        parts.addAll(changes());
        var files = form.draft().files();
        if (!files.isEmpty()) {
            parts.add(words.get(
                    "response.note.files",
                    files.stream().map(DraftFile::fileName).collect(Collectors.joining(", "))));
        }
        return parts.isEmpty() ? null : String.join("\n", parts);
    }

    /** Reason and note of a row, in words. */
    @Nullable String ofRow(ResponseRow row) {
        var text = Stream.of(reason(row), row.note())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    private @Nullable String reason(ResponseRow row) {
        var code = row.reasonCode();
        if (code == null || code == ReasonCode.OTHER && row.reason() != null) {
            return row.reason();
        }
        var said = words.get(code.key());
        return row.reason() == null ? said : said + ": " + row.reason();
    }

    /** A rejection carries no lines: what was said of them is gathered here, each text once. */
    private List<String> reasons() {
        var refsByText = new LinkedHashMap<String, List<String>>();
        for (var row : form.rows()) {
            var text = ofRow(row);
            if (text != null) {
                refsByText.computeIfAbsent(text, key -> new ArrayList<>()).add(row.ref());
            }
        }
        var all = form.rows().stream().filter(ResponseRow::counts).count();
        return refsByText.entrySet().stream()
                .map(entry -> entry.getValue().size() == all
                        ? entry.getKey()
                        : words.get("response.note.rows", String.join(", ", entry.getValue()), entry.getKey()))
                .toList();
    }

    private String extra(ResponseExtra extra) {
        var amount = extra.amountOf(form.totals().goods());
        return words.get(
                extra.charge() ? "response.note.charge" : "response.note.discount",
                Objects.requireNonNullElse(extra.description(), ""),
                money(amount));
    }

    private String money(Amount amount) {
        return words.formats().amount(amount) + " " + form.totals().currency().code();
    }

    private List<String> changes() {
        var header = form.header();
        var parts = new ArrayList<String>();
        var contact = header.seller().contact();
        if (header.changed().contact() && contact != null) {
            parts.add(words.get("response.note.contact", contact(contact)));
        }
        if (header.changed().buyerAddress()) {
            parts.add(words.get("response.note.buyer", address(header.buyer().address())));
        }
        var place = header.place();
        if (header.changed().place() && place != null) {
            var name = Optional.ofNullable(place.name()).stream();
            parts.add(words.get(
                    "response.note.place",
                    Stream.concat(name, Stream.of(address(place.address())))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", "))));
        }
        return parts;
    }

    private static String contact(Participant.Contact contact) {
        return joined(contact.name(), contact.phone(), contact.email());
    }

    private static String address(PostalAddress address) {
        var country = address.country();
        return joined(address.street(), town(address), country == null ? null : country.code());
    }

    private static String town(PostalAddress address) {
        return Stream.of(address.postalCode(), address.city())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
