package org.orderportal.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.orderportal.dispatch.DispatchAdvice.Line;

/** What stands on what, and what lies in it; read once, so that papers of thousands of packages do not search for each. */
final class Packing {

    /** So much of a line. */
    record Packed(Line line, Quantity quantity) {}

    /**
     * A unit in its place.
     *
     * @param place from 1, among those that stand beside it
     * @param of    how many they are
     * @param on    what carries them; null for those that are carried by themselves
     */
    record Placed(
            HandlingUnit unit, int place, int of, @Nullable Placed on) {}

    private final DispatchAdvice advice;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<HandlingUnit> outermost = new ArrayList<>();
    private final Map<String, List<HandlingUnit>> carried = new HashMap<>();

    Packing(DispatchAdvice advice) {
        this.advice = advice;
        for (int place = 0; place < advice.lines().size(); place++) {
            places.put(advice.lines().get(place).id(), place);
        }
        var keys = advice.units().stream().map(HandlingUnit::key).collect(Collectors.toSet());
        for (var unit : advice.units()) {
            var on = unit.on();
            if (on != null && keys.contains(on)) {
                carried.computeIfAbsent(on, key -> new ArrayList<>()).add(unit);
            } else {
                outermost.add(unit);
            }
        }
    }

    /** Those that are carried by themselves. */
    List<HandlingUnit> outermost() {
        return outermost;
    }

    /** Those that stand on the unit, or lie in it. */
    List<HandlingUnit> carriedBy(HandlingUnit unit) {
        return carried.getOrDefault(unit.key(), List.of());
    }

    /** Each outermost unit, and behind it what it carries. */
    List<Placed> sequence() {
        var sequence = new ArrayList<Placed>(advice.units().size());
        follow(sequence, outermost, null);
        return sequence;
    }

    private void follow(List<Placed> sequence, List<HandlingUnit> units, @Nullable Placed on) {
        int place = 0;
        for (var unit : units) {
            place++;
            var placed = new Placed(unit, place, units.size(), on);
            sequence.add(placed);
            follow(sequence, carriedBy(unit), placed);
        }
    }

    /** What lies in the unit itself. */
    List<Packed> contents(HandlingUnit unit) {
        return inOrder(sums(List.of(unit)));
    }

    /** What lies in the unit and in all that it carries, each line once. */
    List<Packed> allContents(HandlingUnit unit) {
        var units = new ArrayList<HandlingUnit>();
        collect(units, unit);
        return inOrder(sums(units));
    }

    private void collect(List<HandlingUnit> units, HandlingUnit unit) {
        units.add(unit);
        carriedBy(unit).forEach(inner -> collect(units, inner));
    }

    /** What leaves without lying in any unit. */
    List<Packed> unpacked() {
        var packed = sums(advice.units());
        return advice.lines().stream()
                .map(line -> new Packed(line, line.quantity().minus(packed.getOrDefault(line.id(), Quantity.ZERO))))
                .filter(rest -> rest.quantity().isPositive())
                .toList();
    }

    private static Map<String, Quantity> sums(List<HandlingUnit> units) {
        var sums = new HashMap<String, Quantity>();
        units.stream()
                .flatMap(unit -> unit.contents().stream())
                .forEach(content -> sums.merge(content.line(), content.quantity(), Quantity::plus));
        return sums;
    }

    /** In the order of the advice's lines; what no line says is left out. */
    private List<Packed> inOrder(Map<String, Quantity> sums) {
        return sums.entrySet().stream()
                .filter(sum -> places.containsKey(sum.getKey()))
                .sorted(Comparator.comparing(sum -> places.getOrDefault(sum.getKey(), 0)))
                .map(sum -> new Packed(advice.lines().get(places.getOrDefault(sum.getKey(), 0)), sum.getValue()))
                .toList();
    }

    /** Of everything: as stated, else what the outermost units weigh together; null where one of them says nothing. */
    @Nullable Quantity grossWeight() {
        if (advice.shipment().grossWeight() != null) {
            return advice.shipment().grossWeight();
        }
        var sum = Quantity.ZERO;
        for (var unit : outermost) {
            if (unit.weight() == null) {
                return null;
            }
            sum = sum.plus(unit.weight());
        }
        return outermost.isEmpty() ? null : sum;
    }
}
