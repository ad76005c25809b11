package org.orderportal.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.SearchKey;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.party.Identifier;

/**
 * One line of an order, as the buyer wrote it.
 *
 * @param ref          the buyer's own line id, any text, unique in its order
 * @param baseQuantity the quantity that {@code price} is for; null means 1
 * @param statedNet    the line net amount that the buyer stated, if any
 * @param requestedFrom first and last day of the requested delivery period, either may be missing
 */
public record OrderedLine(
        String ref,
        Quantity quantity,
        UnitCode unit,
        String name,
        @Nullable String description,
        @Nullable String note,
        @Nullable String buyersItemId,
        @Nullable String sellersItemId,
        @Nullable Identifier standardItemId,
        @Nullable String manufacturersItemId,
        List<ItemProperty> properties,
        List<ItemClass> classes,
        List<String> lots,
        List<String> serialNumbers,
        @Nullable UnitPrice price,
        @Nullable Quantity baseQuantity,
        @Nullable Amount statedNet,
        List<OrderContent.AllowanceCharge> allowancesAndCharges,
        OrderContent.@Nullable VatCategory vat,
        @Nullable LocalDate requestedFrom,
        @Nullable LocalDate requestedUntil,
        @Nullable Boolean partialDeliveryAllowed,
        @Nullable String accountingCost) {

    private static final int LONGEST_KEY = 300;

    /** A named property of an article (AdditionalItemProperty), such as colour: black. */
    public record ItemProperty(String name, String value) {}

    /**
     * A class of an article in a list.
     *
     * @param list    UNCL7143 code of the list, such as TST for UNSPSC
     * @param version of the list; null where nobody said
     */
    public record ItemClass(
            @Nullable String list, String code, @Nullable String version) {

        public ItemClass(@Nullable String list, String code) {
            this(list, code, null);
        }
    }

    /** By what its article is known again: the buyer's number of it, else its name; at most 300 characters. */
    public String articleKey() {
        return buyersItemId == null
                ? "name:" + SearchKey.of(name, LONGEST_KEY - 5)
                : "id:" + SearchKey.of(buyersItemId, LONGEST_KEY - 3);
    }

    /** The day by which the line is wanted: the last of its period, else the first. */
    public @Nullable LocalDate requestedOn() {
        return requestedUntil != null ? requestedUntil : requestedFrom;
    }

    /**
     * The line net amount: as stated, else quantity x price / base quantity, with charges and without allowances, each
     * part rounded to two decimals (EN 16931, BT-131); zero where there is no price.
     */
    public Amount netAmount() {
        if (statedNet != null) {
            return statedNet;
        }
        var goods = price == null ? BigDecimal.ZERO : goodsValue(price);
        return allowancesAndCharges.stream()
                .reduce(
                        Amount.rounded(goods),
                        (sum, part) -> part.charge() ? sum.plus(part.amount()) : sum.minus(part.amount()),
                        Amount::plus);
    }

    private BigDecimal goodsValue(UnitPrice price) {
        var value = quantity.value().multiply(price.value());
        return baseQuantity == null || baseQuantity.isZero()
                ? value
                : value.divide(baseQuantity.value(), 10, java.math.RoundingMode.HALF_UP);
    }
}
