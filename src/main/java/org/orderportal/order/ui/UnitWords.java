package org.orderportal.order.ui;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;

/** Units as people write them: pcs for H87, kg for KGM. A rare unit is shown by its code. */
record UnitWords(Reader reader) {

    String of(UnitCode unit) {
        var key = "order.unit." + unit.code();
        return reader.hasText(key) ? reader.text(key) : unit.code();
    }

    String of(Quantity quantity, UnitCode unit) {
        return reader.formats().quantity(quantity) + " " + of(unit);
    }

    /** What a price is for: "pcs", or "100 pcs". */
    String base(@Nullable Quantity baseQuantity, UnitCode unit) {
        return baseQuantity == null || baseQuantity.equals(Quantity.of(1)) || baseQuantity.isZero()
                ? of(unit)
                : of(baseQuantity, unit);
    }

    String price(@Nullable UnitPrice price) {
        return price == null ? "" : reader.formats().price(price);
    }
}
