package org.orderportal.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Gs1;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;

/** Units side by side that are alike but for their SSCC: "12 boxes of 20". One that carries others stands alone. */
record UnitGroup(List<HandlingUnit> units) {

    static List<UnitGroup> of(List<HandlingUnit> units, Packing packing) {
        var groups = new ArrayList<UnitGroup>();
        for (var unit : units) {
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && packing.carriedBy(unit).isEmpty() && last.takes(unit, packing)) {
                last.units.add(unit);
            } else {
                groups.add(new UnitGroup(new ArrayList<>(List.of(unit))));
            }
        }
        return groups;
    }

    private boolean takes(HandlingUnit unit, Packing packing) {
        var own = first();
        return packing.carriedBy(own).isEmpty()
                && own.kind() == unit.kind()
                && Objects.equals(own.marks(), unit.marks())
                && Objects.equals(own.weight(), unit.weight())
                && Objects.equals(own.length(), unit.length())
                && Objects.equals(own.width(), unit.width())
                && Objects.equals(own.height(), unit.height())
                && own.contents().equals(unit.contents());
    }

    HandlingUnit first() {
        return units.getFirst();
    }

    int count() {
        return units.size();
    }

    /** Their SSCCs as people read them, those that follow upon each other as a range; null where they have none. */
    @Nullable String ssccs() {
        var runs = new ArrayList<List<String>>();
        for (var unit : units) {
            var sscc = unit.sscc();
            if (sscc != null) {
                if (runs.isEmpty() || !isNext(runs.getLast().getLast(), sscc)) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(sscc);
            }
        }
        return runs.isEmpty()
                ? null
                : String.join(", ", runs.stream().map(UnitGroup::range).toList());
    }

    private static String range(List<String> run) {
        var first = Gs1.grouped(run.getFirst());
        return switch (run.size()) {
            case 1 -> first;
            case 2 -> first + ", " + Gs1.grouped(run.getLast());
            default -> first + " – " + Gs1.grouped(run.getLast());
        };
    }

    /** Whether the second one's serial number is the next; the last digit is only the check digit. */
    private static boolean isNext(String one, String other) {
        return Sscc.isWhole(one)
                && Sscc.isWhole(other)
                && Long.parseLong(one.substring(0, Sscc.WITHOUT_CHECK_DIGIT)) + 1
                        == Long.parseLong(other.substring(0, Sscc.WITHOUT_CHECK_DIGIT));
    }
}
