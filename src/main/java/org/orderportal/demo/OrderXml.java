package org.orderportal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes a demo order as Peppol BIS Order (T01). */
final class OrderXml {

    private final DemoOrder order;
    private final UblWriter xml;

    private OrderXml(DemoOrder order, UblWriter xml) {
        this.order = order;
        this.xml = xml;
    }

    static byte[] of(DemoOrder order) {
        return UblWriter.document("Order", xml -> new OrderXml(order, xml).write());
    }

    private void write() {
        var header = order.header();
        xml.text("CustomizationID", "urn:fdc:peppol.eu:poacc:trns:order:3");
        xml.text("ProfileID", "urn:fdc:peppol.eu:poacc:bis:" + order.profile() + ":3");
        xml.text("ID", order.number());
        xml.text("IssueDate", order.issued().toLocalDate());
        xml.text("IssueTime", DateTimeFormatter.ofPattern("HH:mm:ss").format(order.issued()));
        xml.text("OrderTypeCode", order.kindCode());
        xml.text("Note", header.note());
        xml.text("DocumentCurrencyCode", order.currency());
        xml.text("CustomerReference", header.customerReference());
        xml.text("AccountingCost", header.accountingCost());
        xml.group("ValidityPeriod", () -> xml.text("EndDate", header.validUntil()));
        reference("QuotationDocumentReference", header.quotation());
        order.attachments().forEach(this::attachment);
        reference("Contract", header.contract());
        reference("ProjectReference", header.project());
        var parties = new PartyXml(xml);
        parties.buyer(order.buyer());
        parties.seller(order.supplier());
        delivery(order.delivery());
        if (header.deliveryTerms() != null) {
            xml.group("DeliveryTerms", () -> xml.text("SpecialTerms", header.deliveryTerms()));
        }
        if (header.paymentTerms() != null) {
            xml.group("PaymentTerms", () -> xml.text("Note", header.paymentTerms()));
        }
        order.extras().forEach(this::extra);
        totals();
        order.lines().forEach(this::line);
    }

    private void reference(String name, @Nullable String id) {
        if (id != null) {
            xml.group(name, () -> xml.text("ID", id));
        }
    }

    private void attachment(DemoOrder.Attachment attachment) {
        xml.group("AdditionalDocumentReference", () -> {
            xml.text("ID", attachment.id());
            xml.text("DocumentType", attachment.type());
            xml.group(
                    "Attachment",
                    () -> xml.text(
                            "EmbeddedDocumentBinaryObject",
                            Base64.getEncoder().encodeToString(attachment.bytes()),
                            "mimeCode",
                            attachment.mimeType(),
                            "filename",
                            attachment.fileName()));
        });
    }

    private void delivery(DemoOrder.Delivery delivery) {
        xml.group("Delivery", () -> {
            xml.group("DeliveryLocation", () -> {
                xml.text("ID", delivery.gln(), "schemeID", "0088");
                xml.text("Name", delivery.place());
                new PartyXml(xml).address("Address", delivery.address());
            });
            period(delivery.from(), delivery.until());
            xml.group("DeliveryParty", () -> {
                xml.group("PartyName", () -> xml.text("Name", delivery.place()));
                new PartyXml(xml).contact(delivery.person());
            });
        });
    }

    private void period(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null || until != null) {
            xml.group("RequestedDeliveryPeriod", () -> {
                xml.text("StartDate", from);
                xml.text("EndDate", until);
            });
        }
    }

    private void extra(DemoOrder.Extra extra) {
        xml.group("AllowanceCharge", () -> {
            xml.text("ChargeIndicator", extra.charge());
            xml.text("AllowanceChargeReasonCode", extra.reasonCode());
            xml.text("AllowanceChargeReason", extra.reason());
            xml.text("MultiplierFactorNumeric", extra.percent());
            amount("Amount", extra.amount());
            if (extra.percent() != null) {
                amount("BaseAmount", order.lineTotal());
            }
            vat("TaxCategory", extra.vat());
        });
    }

    private void totals() {
        xml.group("TaxTotal", () -> amount("TaxAmount", order.tax()));
        xml.group("AnticipatedMonetaryTotal", () -> {
            amount("LineExtensionAmount", order.lineTotal());
            amount("TaxExclusiveAmount", order.net());
            amount("TaxInclusiveAmount", order.gross());
            if (order.allowances().signum() > 0) {
                amount("AllowanceTotalAmount", order.allowances());
            }
            if (order.charges().signum() > 0) {
                amount("ChargeTotalAmount", order.charges());
            }
            amount("PayableAmount", order.gross());
        });
    }

    private void line(DemoLine line) {
        xml.group("OrderLine", () -> {
            xml.text("Note", line.note());
            xml.group("LineItem", () -> {
                xml.text("ID", line.ref());
                xml.text(
                        "Quantity",
                        line.quantity().toPlainString(),
                        "unitCode",
                        line.article().unit());
                amount("LineExtensionAmount", line.net());
                xml.text("PartialDeliveryIndicator", line.partialDeliveryAllowed());
                if (line.requested() != null) {
                    xml.group("Delivery", () -> period(line.requested(), line.requested()));
                }
                if (line.discountPercent().signum() > 0) {
                    discount(line);
                }
                xml.group("Price", () -> {
                    amount("PriceAmount", line.price());
                    xml.text(
                            "BaseQuantity",
                            line.article().per(),
                            "unitCode",
                            line.article().unit());
                });
                item(line);
            });
        });
    }

    private void discount(DemoLine line) {
        xml.group("AllowanceCharge", () -> {
            xml.text("ChargeIndicator", false);
            xml.text("AllowanceChargeReasonCode", "95");
            xml.text("AllowanceChargeReason", "Discount");
            xml.text("MultiplierFactorNumeric", line.discountPercent());
            amount("Amount", line.discount());
            amount("BaseAmount", line.goods());
        });
    }

    private void item(DemoLine line) {
        var article = line.article();
        xml.group("Item", () -> {
            xml.text("Description", article.description());
            xml.text("Name", article.name());
            xml.group(
                    "BuyersItemIdentification",
                    () -> xml.text("ID", "B" + article.gtin().substring(6, 12)));
            xml.group("SellersItemIdentification", () -> xml.text("ID", article.sellersId()));
            xml.group("StandardItemIdentification", () -> xml.text("ID", article.gtin(), "schemeID", "0160"));
            vat("ClassifiedTaxCategory", line.vat());
            if (article.property() != null) {
                var parts = article.property().split("=", 2);
                xml.group("AdditionalItemProperty", () -> {
                    xml.text("Name", parts[0]);
                    xml.text("Value", parts[1]);
                });
            }
        });
    }

    private void vat(String name, Vat vat) {
        xml.group(name, () -> {
            xml.text("ID", vat.category());
            xml.text("Percent", vat.percent());
            xml.group("TaxScheme", () -> xml.text("ID", "VAT"));
        });
    }

    private void amount(String name, BigDecimal amount) {
        xml.text(name, amount.toPlainString(), "currencyID", order.currency());
    }
}
