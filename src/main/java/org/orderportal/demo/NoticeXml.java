package org.orderportal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Writes what a buyer sends about an order that it sent before: a change (T114) or a cancellation (T115). */
final class NoticeXml {

    private NoticeXml() {}

    /** The order with its first line's quantity doubled. */
    static byte[] change(DemoOrder order, String number, LocalDate day) {
        return UblWriter.document("OrderChange", xml -> {
            start(xml, "order_change", number, day);
            xml.text("SequenceNumberID", 1);
            xml.text("Note", "Vi behöver dubbelt så mycket av den första artikeln.");
            xml.text("DocumentCurrencyCode", order.currency());
            xml.group("ValidityPeriod", () -> xml.text("EndDate", order.header().validUntil()));
            xml.group("OrderReference", () -> xml.text("ID", order.number()));
            var parties = new PartyXml(xml);
            parties.buyer(order.buyer());
            parties.seller(order.supplier());
            var line = order.lines().getFirst();
            var quantity = line.quantity().multiply(BigDecimal.TWO);
            var net = quantity.multiply(line.price())
                    .divide(BigDecimal.valueOf(line.article().per()), 2, RoundingMode.HALF_UP);
            xml.group(
                    "OrderLine",
                    () -> xml.group("LineItem", () -> {
                        xml.text("ID", line.ref());
                        xml.text("LineStatusCode", 3);
                        xml.text(
                                "Quantity",
                                quantity.toPlainString(),
                                "unitCode",
                                line.article().unit());
                        xml.text("LineExtensionAmount", net, "currencyID", order.currency());
                        xml.group("Price", () -> {
                            xml.text("PriceAmount", line.price(), "currencyID", order.currency());
                            xml.text(
                                    "BaseQuantity",
                                    line.article().per(),
                                    "unitCode",
                                    line.article().unit());
                        });
                        xml.group("Item", () -> xml.text("Name", line.article().name()));
                    }));
        });
    }

    static byte[] cancellation(DemoOrder order, String number, LocalDate day) {
        return UblWriter.document("OrderCancellation", xml -> {
            start(xml, "order_cancellation", number, day);
            xml.text("CancellationNote", "Beställd av misstag, enligt telefonsamtal.");
            xml.group("OrderReference", () -> xml.text("ID", order.number()));
            var parties = new PartyXml(xml);
            parties.buyerInBrief(order.buyer());
            parties.sellerInBrief(order.supplier());
        });
    }

    private static void start(UblWriter xml, String transaction, String number, LocalDate day) {
        xml.text("CustomizationID", "urn:fdc:peppol.eu:poacc:trns:" + transaction + ":3");
        xml.text("ProfileID", "urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3");
        xml.text("ID", number);
        xml.text("IssueDate", day);
    }
}
