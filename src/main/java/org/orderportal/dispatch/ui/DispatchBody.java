package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Shelf;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.Place;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.DispatchPrint.LabelPaper;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.ui.DocumentBody;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.ui.Downloads;
import org.orderportal.order.ui.Facts;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.Readers;

/** What a sent dispatch advice says, on its document's page: how it travels, line by line, how it is packed. */
@org.springframework.stereotype.Component
class DispatchBody implements DocumentBody {

    private final DispatchAdvices advices;
    private final Documents documents;
    private final Readers readers;
    private final Shelf shelf;

    DispatchBody(DispatchAdvices advices, Documents documents, Readers readers, Shelf shelf) {
        this.advices = advices;
        this.documents = documents;
        this.readers = readers;
        this.shelf = shelf;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DISPATCH_ADVICE;
    }

    @Override
    public Component of(DocumentSummary document) {
        var reader = readers.now();
        var said = advices.said(document);
        var head = new Div(new H2(reader.text("dispatch.editor.delivery")));
        head.addClassName("section-head");
        var body = new Div(head, facts(said, reader));
        body.addClassName("response-body");
        if (said.message() != null) {
            var message = new Paragraph(said.message());
            message.addClassNames("pre-line", "message");
            body.add(new H3(reader.text("document.editor.message")), message);
        }
        body.add(new H3(reader.text("dispatch.editor.goods")), lines(document, said, reader));
        if (!said.units().isEmpty()) {
            body.add(new H3(reader.text("dispatch.editor.packages")), packed(said, reader), papers(document, reader));
        }
        return body;
    }

    @Override
    public Optional<Next> next(DocumentSummary document) {
        return Optional.of(new Next(
                OrderLinks.order(document.order()).substring(1),
                readers.now().text("dispatch.next.order", document.orderNumber().text())));
    }

    private SentGoods lines(DocumentSummary document, DispatchAdvice said, Reader reader) {
        var place = shelf.place(
                () -> advices.said(documents.details(document.id())),
                advice -> advice.lines().size());
        place.put(said);
        var lines = new SentGoods(place::get, reader);
        lines.addDetachListener(left -> place.leave());
        return lines;
    }

    private static Facts facts(DispatchAdvice said, Reader reader) {
        var shipment = said.shipment();
        var formats = reader.formats();
        var sent = shipment.dispatchedOn();
        var from = shipment.deliveryFrom();
        var until = shipment.deliveryUntil();
        var weight = shipment.grossWeight();
        var volume = shipment.volume();
        return new Facts()
                .add(
                        reader.text("dispatch.editor.orders"),
                        said.orders().size() == 1
                                ? null
                                : said.orders().stream()
                                        .map(order -> order.number().text())
                                        .collect(Collectors.joining(", ")))
                .add(
                        reader.text("dispatch.editor.field.dispatchedOn"),
                        PartyWords.joined(
                                " ",
                                sent == null ? null : formats.date(sent),
                                shipment.dispatchedAt() == null
                                        ? null
                                        : shipment.dispatchedAt().toString()))
                .add(
                        reader.text("dispatch.editor.delivery.expected"),
                        PartyWords.joined(
                                " – ",
                                from == null ? null : formats.date(from),
                                until == null || until.equals(from) ? null : formats.date(until)))
                .add(reader.text("dispatch.editor.field.carrier"), shipment.carrier())
                .add(reader.text("dispatch.editor.field.tracking"), shipment.trackingNumber())
                .add(reader.text("dispatch.editor.field.shipmentId"), shipment.id())
                .add(
                        reader.text("dispatch.editor.field.transportMode"),
                        shipment.mode() == null
                                ? null
                                : reader.text(shipment.mode().key()))
                .add(
                        reader.text("dispatch.editor.terms"),
                        PartyWords.joined(" ", shipment.incoterm(), shipment.incotermPlace()))
                .add(
                        reader.text("dispatch.editor.field.grossWeight"),
                        weight == null ? null : formats.quantity(weight) + " kg")
                .add(
                        reader.text("dispatch.editor.field.volume"),
                        volume == null ? null : formats.quantity(volume) + " m³")
                .add(reader.text("dispatch.editor.place"), place(said.shipTo(), reader))
                .add(reader.text("dispatch.editor.from"), place(said.dispatchedFrom(), reader))
                .add(reader.text("document.editor.files"), String.join("\n", said.fileNames()));
    }

    private static @Nullable String place(@Nullable Place place, Reader reader) {
        return place == null
                ? null
                : PartyWords.joined("\n", place.name(), new PartyWords(reader).address(place.address()));
    }

    /** Each unit that is carried by itself, with how many stand on it. */
    private static Facts packed(DispatchAdvice said, Reader reader) {
        var facts = new Facts();
        said.outermostUnits().forEach(unit -> {
            var carried = said.units().stream()
                    .filter(other ->
                            !other.equals(unit) && said.outermost(other).equals(unit))
                    .count();
            facts.add(
                    reader.text(unit.kind().key()) + " " + unit.key(),
                    PartyWords.joined(
                            " · ",
                            unit.sscc(),
                            carried == 0 ? null : reader.text("dispatch.editor.unit.carries", carried),
                            unit.weight() == null ? null : reader.formats().quantity(unit.weight()) + " kg",
                            unit.marks()));
        });
        return facts;
    }

    private Div papers(DocumentSummary document, Reader reader) {
        var id = document.id();
        var papers = new Div(
                paper(reader, "dispatch.editor.labels.a6", () -> advices.labels(id, LabelPaper.A6)),
                paper(reader, "dispatch.editor.labels.sheet", () -> advices.labels(id, LabelPaper.SHEET)),
                paper(reader, "dispatch.editor.packing-list", () -> advices.packingList(id)));
        papers.addClassName("package-papers");
        return papers;
    }

    private static Anchor paper(Reader reader, String key, Supplier<FileContent> file) {
        var link = Downloads.link(reader.text(key), file);
        link.addClassName("link-button");
        return link;
    }
}
