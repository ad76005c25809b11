package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.i18n.Texts;
import org.orderportal.order.Availability;
import org.orderportal.order.ListPosition;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderSummary;
import org.springframework.stereotype.Component;

/** Orders as the API shows them. Ids and decimals are strings: JavaScript would round them. */
@Component
class OrderAnswers {

    /**
     * @param orders fewer than a page holds, even none, where many were looked at in vain before the last one
     * @param next   the {@code after} of the next page; null on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Row> orders, @Nullable String next) {}

    /** An order in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String id,
            String number,
            String kind,
            String supplier,
            String supplierName,
            String buyer,
            String buyerName,
            String currency,
            String amount,
            @Nullable LocalDate requestedOn,
            Instant receivedAt,
            int lineCount,
            String status,
            Standing standing) {}

    /** Where an order stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            String headline,
            String folder,
            String control,
            String response,
            String delivery,
            String invoicing,
            int progress,
            @Nullable Instant dueAt) {}

    /** One order. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            @JsonUnwrapped Row order,
            int version,
            LocalDate issuedOn,
            @Nullable String note,
            OrderAnswerParts.TotalsView totals,
            List<OrderAnswerParts.LineView> lines,
            List<OrderAnswerParts.DocumentView> documents,
            List<OrderAnswerParts.FileView> attachments,
            Map<String, Possibility> actions) {}

    /** Whether something can be done now, and if not, why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Possibility(boolean possible, @Nullable String reason) {}

    private final DocumentAnswers documents;
    private final Texts texts;

    OrderAnswers(DocumentAnswers documents, Texts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    Page page(List<OrderSummary> rows, @Nullable ListPosition next) {
        var shown = rows.stream().map(OrderAnswers::row).toList();
        return new Page(shown, next == null ? null : next.order().toString());
    }

    Whole whole(OrderDetails details) {
        var content = details.content();
        return new Whole(
                row(details.summary()),
                details.versionNo(),
                content.issuedOn(),
                content.note(),
                OrderAnswerParts.totals(content.totals()),
                details.lines().stream().map(OrderAnswerParts::line).toList(),
                documents(details),
                details.attachments().stream().map(OrderAnswerParts::file).toList(),
                actions(details));
    }

    /** The buyer's first, then the supplier's. */
    private List<OrderAnswerParts.DocumentView> documents(OrderDetails details) {
        return Stream.concat(
                        details.notices().stream().map(OrderAnswerParts::document),
                        documents.of(details.summary().id()).stream())
                .toList();
    }

    private static Row row(OrderSummary order) {
        return new Row(
                order.id().toString(),
                order.number().text(),
                Words.of(order.kind()),
                IdText.of(order.supplier().value()),
                order.supplierName(),
                IdText.of(order.buyer().value()),
                order.buyerName(),
                order.amount().currency().code(),
                order.amount().amount().toString(),
                order.requestedOn(),
                order.receivedAt(),
                order.lineCount(),
                order.waitingForConnection() ? "waiting-for-connection" : "received",
                standing(order));
    }

    private static Standing standing(OrderSummary order) {
        var status = order.status();
        return new Standing(
                Words.of(status.headline()),
                Words.of(status.folder()),
                Words.of(status.control()),
                Words.of(status.response()),
                Words.of(status.delivery()),
                Words.of(status.invoicing()),
                status.progress(),
                status.dueAt());
    }

    private Map<String, Possibility> actions(OrderDetails details) {
        return details.actions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(
                        action -> Words.of(action.getKey()),
                        action -> possibility(action.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Possibility possibility(Availability availability) {
        return switch (availability) {
            case Availability.Possible() -> new Possibility(true, null);
            case Availability.Impossible(var key, var arguments) ->
                new Possibility(false, texts.get(Locale.ENGLISH, key, arguments.toArray()));
        };
    }
}
