package org.orderportal.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.orderportal.base.Quantity;
import org.orderportal.order.LedgerModel.Act;
import org.orderportal.order.LedgerModel.Added;
import org.orderportal.order.LedgerModel.Kind;
import org.orderportal.order.LedgerModel.Part;

/** Thinks of acts that a supplier might try next; now and then one that goes too far. */
record RandomActs(RandomGenerator random, LineTerms terms) {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    Optional<Act> next(Map<Long, LineQuantities> lines) {
        var dice = random.nextInt(100);
        if (dice < 5) {
            return Optional.of(new Act(Kind.RECEIPT, List.of(), null, false));
        }
        if (dice < 28) {
            return Optional.of(answer(lines));
        }
        if (dice < 55) {
            return of(Kind.DISPATCH, lines, true);
        }
        if (dice < 80) {
            return of(Kind.INVOICE, lines, true);
        }
        if (dice < 92) {
            return of(Kind.CREDIT, lines, false);
        }
        return dice < 96
                ? of(Kind.CLOSE_SHORT, lines, false)
                : Optional.of(new Act(Kind.CANCEL, List.of(), null, false));
    }

    private Act answer(Map<Long, LineQuantities> lines) {
        var all = random.nextInt(5) > 0;
        var parts = new ArrayList<Part>();
        lines.forEach((id, line) -> {
            if (all || parts.isEmpty()) {
                parts.add(answer(id, line));
            }
        });
        var added = random.nextInt(8) == 0 ? new Added(0, random.nextInt(1, 5)) : null;
        return new Act(Kind.ANSWER, parts, added, random.nextInt(3) == 0);
    }

    private Part answer(long id, LineQuantities line) {
        var least = longOf(line.dispatched().plus(line.shortClosed()).max(line.counted()));
        var most = Math.max(least, line.ordered().isZero() ? 4 : longOf(line.ordered()));
        var confirmed = random.nextBoolean() ? most : random.nextLong(least, most + 1);
        var rest = Math.max(0, longOf(line.ordered()) - confirmed);
        var backOrdered = random.nextInt(3) == 0 ? random.nextLong(rest + 1) : 0;
        var days = IntStream.range(0, (int) confirmed)
                .mapToObj(piece -> DAY.plusDays(random.nextInt(3)))
                .toList();
        return new Part(id, confirmed, backOrdered, false, days);
    }

    private Optional<Act> of(Kind kind, Map<Long, LineQuantities> lines, boolean several) {
        var parts = new ArrayList<Part>();
        lines.forEach((id, line) -> {
            var possible = longOf(possible(kind, line));
            if (kind == Kind.CLOSE_SHORT) {
                if (possible > 0 || line.backOrdered().isPositive()) {
                    parts.add(new Part(id, possible, 0, false, List.of()));
                }
            } else if (possible > 0 && (parts.isEmpty() || several) && random.nextInt(3) > 0) {
                parts.add(part(kind, id, possible));
            }
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Act(kind, parts, null, false));
    }

    private Part part(Kind kind, long id, long possible) {
        var tooMuch = random.nextInt(12) == 0 ? 1 : 0;
        var quantity = random.nextBoolean() ? possible + tooMuch : random.nextLong(1, possible + 1);
        var rest = Math.max(0, possible - quantity);
        var never = kind == Kind.DISPATCH && random.nextInt(4) == 0 ? random.nextLong(rest + 1) : 0;
        return new Part(id, quantity, never, random.nextBoolean(), List.of());
    }

    private Quantity possible(Kind kind, LineQuantities line) {
        return switch (kind) {
            case INVOICE -> line.toInvoice(terms);
            case CREDIT -> line.counted().minus(line.writtenOff());
            default -> line.toDeliver(terms);
        };
    }

    private static long longOf(Quantity quantity) {
        return quantity.value().longValueExact();
    }
}
