package org.orderportal.exchange.ubl;

import java.util.Set;
import java.util.stream.Stream;
import org.orderportal.base.CountryCode;
import org.orderportal.exchange.ubl.UblWriter.Attribute;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Article;
import org.orderportal.invoice.Invoice.Line;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.order.OrderedLine.ItemClass;

/** Maps the rows of an invoice (BG-25). */
final class InvoiceLineMapping {

    private static final CountryCode DENMARK = new CountryCode("DK");
    /** UNCL7143. */
    private static final String UNSPSC = "TST";
    /** DK-R-003: the only versions of UNSPSC that an invoice within Denmark may name. */
    private static final Set<String> DANISH_VERSIONS = Set.of("19.05.01", "19.0501", "26.08.01", "26.0801");

    private static final int LONGEST_NAME = 200;

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
                name(article),
                article.description(),
                article.buyersItemId(),
                article.sellersItemId(),
                InvoicePartyMapping.known(article.standardItemId()),
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
        if (!ItemWriting.isKnown(itemClass)) {
            findings.note("PORTAL-NO-LIST", location(line), itemClass.code());
        } else if (isWithinDenmark() && UNSPSC.equals(itemClass.list()) && !isDanish(itemClass)) {
            findings.note("PORTAL-NO-LIST-VERSION", location(line), itemClass.code());
        } else {
            xml.group(
                    "CommodityClassification",
                    () -> xml.text(
                            "ItemClassificationCode",
                            itemClass.code(),
                            new Attribute("listID", itemClass.list()),
                            new Attribute("listVersionID", itemClass.version())));
        }
    }

    /** DK-R-003. */
    private static boolean isDanish(ItemClass itemClass) {
        return itemClass.version() != null && DANISH_VERSIONS.contains(itemClass.version());
    }

    private boolean isWithinDenmark() {
        return Stream.of(invoice.seller(), invoice.buyer())
                .allMatch(party -> DENMARK.equals(party.address().country()));
    }

    /** BT-153 is a name: a number that stands in for one gives way to the first line of the description. */
    private static String name(Article article) {
        var description = article.description();
        return article.name().codePoints().anyMatch(Character::isLetter) || description == null
                ? article.name()
                : description
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                        .findFirst()
                        .map(line -> line.substring(0, Math.min(line.length(), LONGEST_NAME)))
                        .orElseGet(article::name);
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
