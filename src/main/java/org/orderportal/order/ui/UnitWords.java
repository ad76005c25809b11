package org.orderportal.order.ui;

import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;

/** Units as people write them: pcs for H87, kg for KGM. A rare unit is shown by its code. */
public record UnitWords(Reader reader) {

    public String of(UnitCode unit) {
        var key = "order.unit." + unit.code();
        return reader.hasText(key) ? reader.text(key) : unit.code();
    }

    public String of(Quantity quantity, UnitCode unit) {
        return reader.formats().quantity(quantity) + " " + of(unit);
    }
}
