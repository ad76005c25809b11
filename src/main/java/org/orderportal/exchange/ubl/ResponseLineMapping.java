package org.orderportal.exchange.ubl;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.base.Quantity;
import org.orderportal.response.LineCode;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Line;
import org.orderportal.response.OrderResponse.Part;

/**
 * Maps the lines of a response. Each has a running number of its own, since a line that comes in several parts is
 * answered by several lines that name the same line of the order.
 */
final class ResponseLineMapping {

    private static final Set<CountryCode> WITH_GST =
            Set.of(new CountryCode("AU"), new CountryCode("NZ"), new CountryCode("SG"));

    private final OrderResponse response;
    private final UblWriter xml;
    private final ItemWriting items;
    private int count;

    ResponseLineMapping(OrderResponse response, UblWriter xml, Findings findings) {
        this.response = response;
        this.xml = xml;
        this.items = new ItemWriting(xml, findings);
    }

    void all() {
        response.lines().forEach(this::line);
    }

    private void line(Line line) {
        var parts = line.splits();
        if (parts.isEmpty()) {
            part(line, new Part(line.accepted(), null), true);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            part(line, parts.get(i), i == parts.size() - 1);
        }
    }

    /** What comes later, on a day that is not known, is told once: with the last part. */
    private void part(Line line, Part part, boolean last) {
        count++;
        xml.group("OrderLine", () -> {
            xml.group("LineItem", () -> item(line, part, last));
            var substitute = line.substitute();
            if (substitute != null) {
                xml.group("SellerSubstitutedLineItem", () -> substitute(substitute));
            }
            xml.group("OrderLineReference", () -> xml.text("LineID", line.ref()));
        });
    }

    private void item(Line line, Part part, boolean last) {
        var unit = line.unit().code();
        xml.text("ID", String.valueOf(count));
        xml.text("Note", line.electronicNote());
        xml.text("LineStatusCode", line.code().code());
        if (line.code() != LineCode.NOT_ACCEPTED) {
            xml.text("Quantity", part.quantity().toString(), "unitCode", unit);
            xml.text(
                    "MaximumBackorderQuantity",
                    last && line.backOrdered() != null ? line.backOrdered().toString() : null);
            ResponseMapping.promised(xml, part.promisedOn(), part.promisedOn());
        }
        if (line.code() == LineCode.CHANGED || line.code() == LineCode.ADDED) {
            price(line, unit);
        }
        xml.group("Item", () -> {
            var article = line.article();
            items.named(
                    article.name(),
                    article.buyersItemId(),
                    article.sellersItemId(),
                    article.standardItemId(),
                    location());
        });
    }

    /** A changed or added line says its price as it now is; for the others the order's counts. */
    private void price(Line line, String unit) {
        xml.group("Price", () -> {
            var price = line.price();
            if (price != null) {
                xml.text(
                        "PriceAmount",
                        price.value().toPlainString(),
                        "currencyID",
                        response.currency().code());
                xml.text("BaseQuantity", base(line.baseQuantity()), "unitCode", unit);
            }
        });
    }

    private static @Nullable String base(@Nullable Quantity quantity) {
        return quantity == null || quantity.isZero() ? null : quantity.toString();
    }

    private void substitute(Article article) {
        xml.text("ID", String.valueOf(count));
        xml.group("Item", () -> {
            items.named(article.name(), null, article.sellersItemId(), article.standardItemId(), location());
            var vat = article.vat();
            if (vat != null) {
                xml.group("ClassifiedTaxCategory", () -> {
                    xml.text("ID", vat.code());
                    xml.text(
                            "Percent",
                            vat.percent() == null ? null : vat.percent().toString());
                    xml.group("TaxScheme", () -> xml.text("ID", taxScheme()));
                });
            }
        });
    }

    private String taxScheme() {
        var country = response.seller().address().country();
        return country != null && WITH_GST.contains(country) ? "GST" : "VAT";
    }

    private String location() {
        return "/OrderResponse/OrderLine[" + count + "]";
    }
}
