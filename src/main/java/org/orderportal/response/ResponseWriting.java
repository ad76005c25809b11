package org.orderportal.response;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftFile;
import org.orderportal.document.SenderWords;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.Posting;
import org.orderportal.response.OrderResponse.Overall;

/** Writes out of a form the response as it is kept, rendered and printed, and what it posts to the ledger. */
final class ResponseWriting {

    private final ResponseForm form;
    private final SenderWords words;

    ResponseWriting(ResponseForm form, SenderWords words) {
        this.form = form;
        this.words = words;
    }

    /** @param now where the sender is */
    OrderResponse response(String number, LocalDateTime now) {
        var content = form.order().content();
        var header = form.header();
        var notes = new ResponseNotes(form, words);
        var lines = lines().map(row -> line(row, notes)).toList();
        return new OrderResponse(
                number,
                now.toLocalDate(),
                now.toLocalTime().withNano(0),
                form.code(),
                form.overall(),
                content.number(),
                content.profile(),
                content.currency(),
                header.ownOrder(),
                form.replaces().orElse(null),
                header.message(),
                notes.ofDocument(),
                content.references().customerReference(),
                header.buyer(),
                header.seller(),
                header.promisedFrom(),
                header.promisedUntil(),
                header.place(),
                lines,
                form.extras().stream()
                        .map(extra -> extra.said(form.totals().goods()))
                        .toList(),
                form.draft().files().stream().map(DraftFile::fileName).toList(),
                form.totals());
    }

    private Stream<ResponseRow> lines() {
        return form.rows().stream().filter(row -> row.kind() != ResponseRow.Kind.PART);
    }

    private static OrderResponse.Line line(ResponseRow row, ResponseNotes notes) {
        return new OrderResponse.Line(
                row.line(),
                row.ref(),
                row.code(),
                row.article(),
                row.ordered(),
                Objects.requireNonNull(row.unit()),
                LineReading.orZero(row.accepted()),
                row.parts(),
                row.backOrdered(),
                row.requestedOn(),
                row.price(),
                row.oldPrice(),
                row.baseQuantity(),
                row.substitute(),
                row.reasonCode() == null ? null : row.reasonCode().name(),
                row.reason(),
                row.note(),
                notes.ofRow(row));
    }

    Posting.Answer posting(String number) {
        var source = new Posting.Source(
                DocumentKind.ORDER_RESPONSE, form.draft().id().value(), number);
        var earlier = form.basis().earlier();
        var answered = lines().flatMap(
                        row -> row.line() == null ? Stream.empty() : Stream.of(answered(row, row.line())))
                .toList();
        var added = lines().filter(row -> row.line() == null)
                .map(row -> new Posting.AddedLine(AddedReading.line(row), null, splits(row)))
                .toList();
        return new Posting.Answer(source, earlier == null ? null : earlier.document(), answered, added, awaitsBuyer());
    }

    private static Posting.AnsweredLine answered(ResponseRow row, long line) {
        return new Posting.AnsweredLine(
                line,
                null,
                splits(row),
                row.backOrdered() == null ? Quantity.ZERO : row.backOrdered(),
                row.termsDiffer(),
                row.termsChanged());
    }

    private static List<Posting.Split> splits(ResponseRow row) {
        return row.parts().stream()
                .map(part -> new Posting.Split(part.quantity(), part.promisedOn()))
                .toList();
    }

    /** In advanced ordering a changed answer is a proposal: it counts once the buyer changes or cancels the order. */
    private boolean awaitsBuyer() {
        return form.order().content().profile() == OrderProfile.ADVANCED_ORDERING
                && (form.overall() == Overall.ACCEPTED_WITH_CHANGES || form.overall() == Overall.PARTIALLY_ACCEPTED);
    }

    /** Says only that the order arrived. */
    static OrderResponse receipt(ResponseForm form, String number, LocalDateTime now) {
        var content = form.order().content();
        var header = form.header();
        return new OrderResponse(
                number,
                now.toLocalDate(),
                now.toLocalTime().withNano(0),
                ResponseCode.AB,
                Overall.RECEIVED,
                content.number(),
                content.profile(),
                content.currency(),
                header.ownOrder(),
                null,
                null,
                null,
                content.references().customerReference(),
                header.buyer(),
                header.seller(),
                null,
                null,
                header.place(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
