package org.orderportal.exchange.ubl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.OrderedLine;

/** Maps the lines of an order. */
final class LineMapping {

    /** A line id longer than this fits in no answer's reference. */
    private static final int LONGEST_ID = 200;

    private static final int LONGEST_NAME = 1_000;

    private final Findings findings;
    private final AllowanceMapping amounts;
    private final Set<String> ids = new HashSet<>();

    LineMapping(Findings findings, AllowanceMapping amounts) {
        this.findings = findings;
        this.amounts = amounts;
    }

    List<OrderedLine> all(List<OrderLineType> lines) {
        if (lines.isEmpty()) {
            findings.refuse("PORTAL-NO-LINES", "/Order/OrderLine");
        }
        var mapped = new ArrayList<@Nullable OrderedLine>();
        for (int i = 0; i < lines.size(); i++) {
            mapped.add(line(lines.get(i), "/Order/OrderLine[" + (i + 1) + "]/LineItem"));
        }
        return mapped.stream().filter(Objects::nonNull).toList();
    }

    private @Nullable OrderedLine line(OrderLineType line, String location) {
        var item = line.getLineItem();
        if (item == null) {
            findings.refuse("PORTAL-LINE-ID", location);
            return null;
        }
        var ref = ref(item, location);
        var quantity = quantity(item, location);
        var unit = unit(item, location);
        var article = item.getItem();
        var name = name(article, location);
        return ref == null || quantity == null || unit == null || article == null || name == null
                ? null
                : whole(line, item, new ItemMapping(findings, article, location), ref, quantity, unit, name);
    }

    private OrderedLine whole(
            OrderLineType line,
            LineItemType item,
            ItemMapping article,
            String ref,
            Quantity quantity,
            UnitCode unit,
            String name) {
        var location = article.lineLocation();
        var price = item.getPrice();
        var period = Ubl.of(delivery(item, location), DeliveryType::getRequestedDeliveryPeriod);
        return new OrderedLine(
                ref,
                quantity,
                unit,
                name,
                article.description(),
                notes(line, item),
                article.buyersId(),
                article.sellersId(),
                article.standardId(),
                article.manufacturersId(),
                article.properties(),
                article.classes(),
                article.lots(),
                article.serialNumbers(),
                price(price, location + "/Price"),
                baseQuantity(price, unit, location + "/Price/BaseQuantity"),
                amounts.amount(item.getLineExtensionAmount(), location + "/LineExtensionAmount"),
                amounts.all(item.getAllowanceCharge(), location),
                amounts.vat(article.item().getClassifiedTaxCategory(), location + "/Item/ClassifiedTaxCategory"),
                Ubl.start(period),
                Ubl.end(period),
                item.getPartialDeliveryIndicator() == null
                        ? null
                        : Boolean.valueOf(item.getPartialDeliveryIndicator().isValue()),
                Ubl.text(item.getAccountingCost()));
    }

    private @Nullable String ref(LineItemType item, String location) {
        var ref = Ubl.text(item.getID());
        if (ref == null) {
            findings.refuse("PORTAL-LINE-ID", location + "/ID");
        } else if (ref.length() > LONGEST_ID) {
            findings.refuse("PORTAL-LONG", location + "/ID", LONGEST_ID);
        } else if (!ids.add(ref)) {
            findings.refuse("PORTAL-LINE-TWICE", location + "/ID", ref);
        }
        return ref;
    }

    private @Nullable Quantity quantity(LineItemType item, String location) {
        if (item.getQuantity() == null || item.getQuantityValue() == null) {
            findings.refuse("PORTAL-QUANTITY", location + "/Quantity");
            return null;
        }
        var quantity = findings.value(item.getQuantityValue(), Quantity::new, location + "/Quantity");
        if (quantity != null && quantity.isNegative()) {
            findings.refuse("PORTAL-NEGATIVE", location + "/Quantity", quantity);
        }
        return quantity;
    }

    private @Nullable UnitCode unit(LineItemType item, String location) {
        var code =
                item.getQuantity() == null ? null : Ubl.text(item.getQuantity().getUnitCode());
        if (item.getQuantity() != null && code == null) {
            findings.refuse("PORTAL-UNIT", location + "/Quantity/@unitCode");
        }
        return findings.value(code, UnitCode::new, location + "/Quantity/@unitCode");
    }

    private @Nullable String name(@Nullable ItemType item, String location) {
        var name = item == null ? null : Ubl.text(item.getName());
        if (item != null && name == null) {
            name = Ubl.lines(item.getDescription());
            findings.note("PORTAL-ITEM-NAME", location + "/Item/Name");
        }
        if (name == null) {
            findings.refuse("PORTAL-ITEM", location + "/Item");
        } else if (name.length() > LONGEST_NAME) {
            findings.refuse("PORTAL-LONG", location + "/Item/Name", LONGEST_NAME);
        }
        return name;
    }

    private @Nullable DeliveryType delivery(LineItemType item, String location) {
        if (item.getDelivery().size() > 1) {
            findings.note("PORTAL-SEVERAL", location + "/Delivery");
        }
        return Ubl.first(item.getDelivery());
    }

    private static @Nullable String notes(OrderLineType line, LineItemType item) {
        return Ubl.joined(java.util.Arrays.asList(Ubl.lines(line.getNote()), Ubl.lines(item.getNote())), "\n");
    }

    private @Nullable UnitPrice price(@Nullable PriceType price, String location) {
        return price != null && amounts.inCurrency(price.getPriceAmount(), location + "/PriceAmount")
                ? findings.value(price.getPriceAmountValue(), UnitPrice::new, location + "/PriceAmount")
                : null;
    }

    /** A price per another unit than the ordered one cannot be multiplied with the quantity. */
    private @Nullable Quantity baseQuantity(@Nullable PriceType price, UnitCode unit, String location) {
        if (price == null || price.getBaseQuantity() == null) {
            return null;
        }
        var own = Ubl.text(price.getBaseQuantity().getUnitCode());
        if (own != null && !own.equals(unit.code())) {
            findings.note("PORTAL-PRICE-UNIT", location + "/@unitCode", own, unit);
        }
        return findings.value(price.getBaseQuantityValue(), Quantity::new, location);
    }
}
