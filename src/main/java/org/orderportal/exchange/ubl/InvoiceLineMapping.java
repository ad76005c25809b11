package org.orderportal.exchange.ubl;

import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Line;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.order.OrderedLine.ItemClass;

/** Maps the rows of an invoice (BG-25). */
final class InvoiceLineMapping {

    private final Invoice invoice;
    private final boolean credits;
    private final UblWriter xml;
    private final Findings findings;
    private final ItemWriting items;
    private final InvoiceMoney money;

    InvoiceLineMapping(Invoice invoice, UblWriter xml, Findings findings, InvoiceMoney money) {
        this.invoice = invoice;
        this.credits = invoice.kind() == InvoiceKind.CREDIT;
        this.xml = xml;
        this.findings = findings;
        this.items = new ItemWriting(xml, findings);
        this.money = money;
    }

    void all() {
        var name = credits ? "CreditNoteLine" : "InvoiceLine";
        invoice.lines().forEach(line -> xml.group(name, () -> line(line)));
    }

    private void line(Line line) {
        xml.text("ID", line.id());
        xml.text("Note", line.electronicNote());
        xml.text(
                credits ? "CreditedQuantity" : "InvoicedQuantity",
                line.quantity().toString(),
                "unitCode",
                line.unit().code());
        money.amount("LineExtensionAmount", line.net());
        xml.text("AccountingCost", line.accounting());
        xml.group("OrderLineReference", () -> xml.text("LineID", line.ref()));
        money.parts(line.parts());
        xml.group("Item", () -> item(line));
        xml.group("Price", () -> price(line));
    }

    private void item(Line line) {
        var article = line.article();
        items.described(
                article.name(),
                article.description(),
                article.buyersItemId(),
                article.sellersItemId(),
                article.standardItemId(),
                location(line));
        for (var itemClass : article.classes()) {
            itemClass(line, itemClass);
        }
        money.category("ClassifiedTaxCategory", line.vat(), null, null);
        article.properties()
                .forEach(property -> xml.group("AdditionalItemProperty", () -> {
                    xml.text("Name", property.name());
                    xml.text("Value", property.value());
                }));
    }

    private void itemClass(Line line, ItemClass itemClass) {
        if (ItemWriting.isKnown(itemClass)) {
            xml.group(
                    "CommodityClassification",
                    () -> xml.text("ItemClassificationCode", itemClass.code(), "listID", itemClass.list()));
        } else {
            findings.note("PORTAL-NO-LIST", location(line), itemClass.code());
        }
    }

    private void price(Line line) {
        xml.text(
                "PriceAmount",
                line.price().value().toPlainString(),
                "currencyID",
                invoice.currency().code());
        var base = line.baseQuantity();
        if (base != null && !line.amountOnly()) {
            xml.text("BaseQuantity", base.toString(), "unitCode", line.unit().code());
        }
    }

    private String location(Line line) {
        return "/" + InvoiceMapping.rules(invoice).root() + "/" + (credits ? "CreditNoteLine" : "InvoiceLine") + "["
                + line.id() + "]";
    }
}
