package org.orderportal.exchange.ubl;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.Article;
import org.orderportal.dispatch.DispatchAdvice.Line;

/** Maps the lines of a dispatch advice. */
final class DispatchLineMapping {

    /** The regulations that dangerous goods are told by: those of the road, whose classes the other ones share. */
    private static final String BY_ROAD = "ADR";

    private final DispatchAdvice advice;
    private final UblWriter xml;
    private final Findings findings;
    private final ItemWriting items;
    private final HandlingUnitMapping units;

    DispatchLineMapping(DispatchAdvice advice, UblWriter xml, Findings findings) {
        this.advice = advice;
        this.xml = xml;
        this.findings = findings;
        this.items = new ItemWriting(xml, findings);
        this.units = new HandlingUnitMapping(advice, xml);
    }

    void all() {
        advice.lines().forEach(line -> xml.group("DespatchLine", () -> line(line)));
    }

    private void line(Line line) {
        var unit = line.unit().code();
        xml.text("ID", line.id());
        xml.text("Note", line.electronicNote());
        xml.text("DeliveredQuantity", line.quantity().toString(), "unitCode", unit);
        if (isInPart(line)) {
            xml.text("OutstandingQuantity", line.outstanding().toString(), "unitCode", unit);
            xml.text("OutstandingReason", line.reason());
        }
        xml.group("OrderLineReference", () -> reference(line));
        xml.group("Item", () -> item(line));
        units.of(line);
    }

    /** What is left and not outstanding never comes, by which a reader knows it: of nothing outstanding, all that is left. */
    private static boolean isInPart(Line line) {
        return line.outstanding().isPositive() || line.neverComing().isPositive() || line.reason() != null;
    }

    private void reference(Line line) {
        xml.text("LineID", line.ref());
        if (advice.orders().size() > 1) {
            var order = advice.orders().get(line.order());
            xml.group("OrderReference", () -> xml.text("ID", order.number().text()));
        }
    }

    private void item(Line line) {
        var article = line.article();
        items.named(
                article.name(),
                article.buyersItemId(),
                article.sellersItemId(),
                article.standardItemId(),
                location(line));
        classes(line, article);
        if (line.hazardous()) {
            xml.group("HazardousItem", () -> {
                xml.text("UNDGCode", BY_ROAD);
                xml.text("HazardClassID", line.hazardClass());
            });
        }
        pieces(line);
    }

    private void classes(Line line, Article article) {
        for (var itemClass : article.classes()) {
            if (ItemWriting.isKnown(itemClass)) {
                xml.group(
                        "CommodityClassification",
                        () -> xml.text("ItemClassificationCode", itemClass.code(), "listID", itemClass.list()));
            } else {
                findings.note("PORTAL-NO-LIST", location(line), itemClass.code());
            }
        }
    }

    /** One for each piece that is numbered; what is said of the batch holds for all of them. */
    private void pieces(Line line) {
        if (line.serialNumbers().isEmpty()) {
            piece(line, null);
        } else {
            line.serialNumbers().forEach(number -> piece(line, number));
        }
    }

    private void piece(Line line, @Nullable String serialNumber) {
        xml.group("ItemInstance", () -> {
            xml.text("BestBeforeDate", text(line.bestBefore()));
            xml.text("SerialID", serialNumber);
            xml.group("LotIdentification", () -> xml.text("LotNumberID", line.batch()));
        });
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String location(Line line) {
        return "/DespatchAdvice/DespatchLine[" + line.id() + "]";
    }
}
