package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.orderportal.base.Quantity;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.table.ExportCell;

/** The columns of an exported list of orders, in the reader's language and zone. */
record ExportWords(CurrentUser reader, Texts texts, Instant now) {

    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "buyer",
            "supplier",
            "amount",
            "currency",
            "requested",
            "received",
            "lines",
            "response",
            "delivery",
            "invoice",
            "headline",
            "delivered-n",
            "delivered-m",
            "invoiced-n",
            "invoiced-m",
            "progress",
            "overdue-since",
            "folder");

    List<String> heads() {
        return COLUMNS.stream().map(column -> text("order.export." + column)).toList();
    }

    List<ExportCell> row(OrderSummary order) {
        return Stream.concat(identity(order).stream(), status(order.status()).stream())
                .toList();
    }

    String text(String key, Object... arguments) {
        return texts.get(reader.locale(), key, arguments);
    }

    private List<ExportCell> identity(OrderSummary order) {
        return List.of(
                ExportCell.text(order.number().text()),
                status("kind", order.kind()),
                ExportCell.text(order.buyerName()),
                ExportCell.text(order.supplierName()),
                new ExportCell.Amount(order.amount().amount().value()),
                ExportCell.text(order.amount().currency().code()),
                ExportCell.day(order.requestedOn()),
                moment(order.receivedAt()),
                ExportCell.Number.of(order.lineCount()));
    }

    private List<ExportCell> status(OrderStatus status) {
        var due = status.dueAt();
        return List.of(
                status("response", status.response()),
                status("delivery", status.delivery()),
                status("invoicing", status.invoicing()),
                ExportCell.text(headline(status)),
                number(status.delivered().n()),
                number(status.delivered().m()),
                number(status.invoiced().n()),
                number(status.invoiced().m()),
                ExportCell.Number.of(status.progress()),
                due != null && status.isOverdue(now) ? moment(due) : ExportCell.EMPTY,
                status("folder", status.folder()));
    }

    private String headline(OrderStatus status) {
        var formats = Formats.of(reader);
        var share = status.headlineShare();
        return text(status.headlineKey(), formats.quantity(share.n()), formats.quantity(share.m()));
    }

    private ExportCell status(String what, Enum<?> state) {
        return ExportCell.text(text("order.status." + what + "." + state.name()));
    }

    private ExportCell moment(Instant instant) {
        return new ExportCell.Moment(LocalDateTime.ofInstant(instant, reader.zone()));
    }

    private static ExportCell number(Quantity quantity) {
        return new ExportCell.Number(quantity.value());
    }
}
