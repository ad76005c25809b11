package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.OrderContent.Totals;
import org.orderportal.order.OrderDetails;
import org.orderportal.party.Identifier;

/** The parts of one order as the API shows it. */
final class OrderAnswerParts {

    /** The totals that the buyer stated. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TotalsView(
            @Nullable String lineNet,
            @Nullable String allowances,
            @Nullable String charges,
            @Nullable String net,
            @Nullable String tax,
            @Nullable String gross,
            @Nullable String prepaid,
            @Nullable String rounding,
            @Nullable String payable) {}

    /** @param line the buyer's own line id, by which answers name the line */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            String line,
            String name,
            @Nullable String description,
            @Nullable String note,
            @Nullable String buyersItemId,
            @Nullable String sellersItemId,
            @Nullable String standardItemId,
            String quantity,
            String unit,
            @Nullable String price,
            @Nullable String baseQuantity,
            String net,
            @Nullable LocalDate requestedFrom,
            @Nullable LocalDate requestedUntil,
            Sums sums) {}

    /** The sums of a line's ledger, in the line's unit; confirmed is missing before any answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sums(
            String ordered,
            @Nullable String confirmed,
            String backOrdered,
            String dispatched,
            String shortClosed,
            String invoiced,
            String credited,
            String writtenOff) {}

    /**
     * A document that belongs to the order: the buyer's, which was received, or the supplier's, which has an id and is
     * sent. A draft has no number yet.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record DocumentView(
            @Nullable String id,
            String kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable Instant receivedAt,
            @Nullable Instant sentAt,
            String status,
            List<DocumentAnswers.TransmissionView> transmissions) {}

    record FileView(String id, String fileName, String mimeType, long bytes) {}

    private OrderAnswerParts() {}

    static TotalsView totals(Totals totals) {
        return new TotalsView(
                text(totals.lineNet()),
                text(totals.allowances()),
                text(totals.charges()),
                text(totals.net()),
                text(totals.tax()),
                text(totals.gross()),
                text(totals.prepaid()),
                text(totals.rounding()),
                text(totals.payable()));
    }

    static LineView line(OrderDetails.Line line) {
        var ordered = line.ordered();
        var price = ordered.price();
        return new LineView(
                ordered.ref(),
                ordered.name(),
                ordered.description(),
                ordered.note(),
                ordered.buyersItemId(),
                ordered.sellersItemId(),
                standard(ordered.standardItemId()),
                ordered.quantity().toString(),
                ordered.unit().code(),
                price == null ? null : price.value().toPlainString(),
                text(ordered.baseQuantity()),
                ordered.netAmount().toString(),
                ordered.requestedFrom(),
                ordered.requestedUntil(),
                sums(line.quantities()));
    }

    private static Sums sums(LineQuantities sums) {
        return new Sums(
                sums.ordered().toString(),
                text(sums.confirmed()),
                sums.backOrdered().toString(),
                sums.dispatched().toString(),
                sums.shortClosed().toString(),
                sums.invoiced().toString(),
                sums.credited().toString(),
                sums.writtenOff().toString());
    }

    static DocumentView document(OrderDetails.Notice notice) {
        return new DocumentView(
                null,
                Words.of(notice.kind()),
                notice.number(),
                notice.issuedOn(),
                notice.receivedAt(),
                null,
                "not-processed",
                List.of());
    }

    static FileView file(OrderDetails.AttachedFile file) {
        return new FileView(IdText.of(file.id()), file.fileName(), file.mimeType(), file.byteCount());
    }

    private static @Nullable String standard(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
