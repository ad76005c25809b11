package org.orderportal.print;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.dispatch.DispatchAdvice.Article;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.party.Identifier;

/** Lines of a dispatch advice with what the papers show of them. */
final class LinesToPrint {

    private LinesToPrint() {}

    static Line line(int id, int order, String ref, String name, int quantity, String unit, @Nullable String batch) {
        return new Line(
                String.valueOf(id),
                order,
                id,
                ref,
                article(name, "NF-80" + id),
                new UnitCode(unit),
                Quantity.of(quantity),
                Quantity.ZERO,
                Quantity.of(quantity),
                Quantity.ZERO,
                Quantity.ZERO,
                null,
                batch,
                List.of(),
                null,
                false,
                null,
                null,
                null);
    }

    static Line lowered() {
        return new Line(
                "2",
                0,
                2,
                "20",
                article("Washer M8 A2, DIN 125", "NF-0125-8"),
                new UnitCode("H87"),
                Quantity.of(4000),
                Quantity.of(1500),
                Quantity.of(1250),
                Quantity.of(1000),
                Quantity.of(250),
                "The factory is behind",
                null,
                List.of(),
                null,
                false,
                null,
                "The rest leaves in week 50, without freight.",
                null);
    }

    static Line hazardous() {
        return new Line(
                "3",
                0,
                3,
                "30",
                article("Hand disinfection, 70 % ethanol", "NM-1035"),
                new UnitCode("LTR"),
                Quantity.of("1037.5"),
                Quantity.ZERO,
                Quantity.of("1037.5"),
                Quantity.ZERO,
                Quantity.ZERO,
                null,
                "L26-118",
                List.of(),
                LocalDate.of(2028, 5, 31),
                true,
                "3",
                null,
                null);
    }

    static Line withSerials() {
        return new Line(
                "4",
                1,
                4,
                "10",
                article("Infusion pump VP 7", "VP-7"),
                new UnitCode("H87"),
                Quantity.of(3),
                Quantity.of(0),
                Quantity.of(3),
                Quantity.ZERO,
                Quantity.ZERO,
                null,
                null,
                List.of("SN-0001", "SN-0002", "SN-0003"),
                null,
                false,
                null,
                null,
                null);
    }

    private static Article article(String name, String number) {
        return new Article(name, "B00110", number, new Identifier("0160", "07350012345678"), List.of());
    }
}
