package org.orderportal.dispatch;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DraftFile;
import org.orderportal.document.SenderWords;

/**
 * The notes of the electronic document, one for the whole and one for each line: the message, and in short what it has no
 * other place for.
 */
final class DispatchNotes {

    private final DispatchForm form;
    private final SenderWords words;

    DispatchNotes(DispatchForm form, SenderWords words) {
        this.form = form;
        this.words = words;
    }

    /** @param isCarried whether the electronic document takes a file of that kind */
    @Nullable String ofDocument(Predicate<String> isCarried) {
        var shipment = form.header().shipment();
        var terms = Stream.of(shipment.incoterm(), shipment.incotermPlace())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var left = form.draft().files().stream()
                .filter(file -> !isCarried.test(file.mimeType()))
                .map(DraftFile::fileName)
                .collect(Collectors.joining(", "));
        var text = Stream.of(
                        Optional.ofNullable(form.header().message()),
                        said("dispatch.note.from", dispatchedFrom()),
                        said("dispatch.note.terms", terms),
                        said("dispatch.note.files", left))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    /** The electronic document takes an address of it only; the name of the seller stands elsewhere in it. */
    private String dispatchedFrom() {
        return Optional.ofNullable(form.header().dispatchedFrom())
                .map(DispatchAdvice.Place::name)
                .filter(name -> !name.equals(form.header().seller().name()))
                .orElse("");
    }

    private Optional<String> said(String key, String what) {
        return what.isEmpty() ? Optional.empty() : Optional.of(words.get(key, what));
    }

    /** The note of a row, and what of it will never come. */
    @Nullable String ofRow(DispatchRow row) {
        var never = row.never().isPositive()
                ? words.get("dispatch.note.never", words.formats().quantity(row.never()))
                : null;
        var text = Stream.of(Optional.ofNullable(row.note()), Optional.ofNullable(never))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
