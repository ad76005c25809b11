package org.orderportal.invoice;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DraftFile;
import org.orderportal.document.SenderWords;

/**
 * The notes of the electronic document, one for the whole and one for each row: the message, and in short what it has no
 * other place for; and the terms of payment, which carry the overdue fine.
 */
final class InvoiceNotes {

    private final InvoiceForm form;
    private final SenderWords words;

    InvoiceNotes(InvoiceForm form, SenderWords words) {
        this.form = form;
        this.words = words;
    }

    /** @param isCarried whether the electronic document takes a file of that kind */
    @Nullable String ofDocument(Predicate<String> isCarried) {
        var header = form.header();
        var advices = header.chosen().size() < 2
                ? ""
                : header.chosen().stream().map(AdviceBasis::number).collect(Collectors.joining(", "));
        var left = form.draft().files().stream()
                .filter(file -> !isCarried.test(file.mimeType()))
                .map(DraftFile::fileName)
                .collect(Collectors.joining(", "));
        return joined(
                header.message(),
                said("invoice.note.seller-reference", header.sellerReference()),
                said("invoice.note.advices", advices),
                said("invoice.note.files", left));
    }

    /** The note of a row, and of which advices it is, where there are several. */
    @Nullable String ofRow(InvoiceRow row) {
        if (form.header().chosen().size() < 2) {
            return row.note();
        }
        var advices = row.dispatched().stream()
                .map(part -> number(part.dispatch()) + ": " + words.formats().quantity(part.quantity()))
                .collect(Collectors.joining(", "));
        return joined(row.note(), said("invoice.note.advices", advices));
    }

    private String number(long advice) {
        return form.header().chosen().stream()
                .filter(chosen -> chosen.id().value() == advice)
                .map(AdviceBasis::number)
                .findFirst()
                .orElse("");
    }

    /** BT-20. */
    @Nullable String terms() {
        var fine = form.header().fine();
        return joined(
                form.header().terms(),
                fine == null || fine.isZero()
                        ? null
                        : words.get("invoice.note.fine", words.formats().quantity(fine)));
    }

    private @Nullable String said(String key, @Nullable String what) {
        return what == null || what.isEmpty() ? null : words.get(key, what);
    }

    private static @Nullable String joined(@Nullable String... parts) {
        var text = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return Optional.of(text).filter(said -> !said.isEmpty()).orElse(null);
    }
}
