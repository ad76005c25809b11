package org.orderportal.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.order.LedgerEntries.Numbered;
import org.orderportal.party.BuyerRules;

/** One order, replayed from what the buyer wrote and from its ledger, beside what is stored of it. */
record LedgerReplay(
        OrderHead head,
        OrderContent content,
        List<StoredLine> lines,
        List<Numbered> numbered,
        Stored stored,
        BuyerRules rules,
        WorkingTime workingTime) {

    /** The status that lists read, with the two columns that only they have. */
    record Stored(OrderStatus status, boolean delivered, boolean invoiced) {}

    /** Each in words; none where ledger and caches agree. */
    List<String> differences() {
        var differences = new Differences();
        checkNumbers(differences);
        checkReversals(differences);
        var ordered = lines.stream().filter(line -> !line.isAdded()).count();
        if (ordered != content.lines().size()) {
            differences.add("%d of its %d rows are stored"
                    .formatted(ordered, content.lines().size()));
        }
        var entries = new OrderEntries(numbered.stream().map(Numbered::entry).toList());
        var replayed = new ArrayList<StoredLine>();
        for (var line : lines) {
            var again = replay(line, entries);
            compare(line, again, differences);
            replayed.add(again);
        }
        compareWhole(LedgerFacts.of(entries, head.buyerSpokeAfter()), replayed, differences);
        return differences.found().stream()
                .map(words -> "Order %s (%s): %s".formatted(head.number(), head.id(), words))
                .toList();
    }

    private void checkNumbers(Differences differences) {
        for (int index = 0; index < numbered.size(); index++) {
            if (numbered.get(index).number() != index + 1) {
                differences.add("entry %d of the ledger is missing".formatted(index + 1));
                return;
            }
        }
    }

    private void checkReversals(Differences differences) {
        var byId = new HashMap<Long, LedgerEntry>();
        numbered.forEach(one -> byId.put(one.entry().id(), one.entry()));
        for (var one : numbered) {
            var reverses = one.entry().reverses();
            if (reverses != null && !isOpposite(one.entry(), byId.get(reverses))) {
                differences.add(
                        "entry %d of the ledger is not the opposite of the one it takes back".formatted(one.number()));
            }
        }
    }

    private static boolean isOpposite(LedgerEntry entry, @Nullable LedgerEntry reversed) {
        return reversed != null
                && reversed.lineId() == entry.lineId()
                && reversed.kind() == entry.kind()
                && reversed.quantity().plus(entry.quantity()).isZero()
                && reversed.amount()
                                .amount()
                                .plus(entry.amount().amount())
                                .value()
                                .signum()
                        == 0;
    }

    private StoredLine replay(StoredLine line, OrderEntries entries) {
        var live = entries.live(line.id());
        if (line.isAdded() || line.position() >= content.lines().size()) {
            return line.with(LineSums.of(Quantity.ZERO, line.requestedOn(), live));
        }
        var ordered = content.lines().get(line.position());
        var requestedOn = content.requestedOn(ordered);
        return new StoredLine(
                line.id(),
                line.position(),
                line.ref(),
                ordered.netAmount(),
                requestedOn,
                null,
                LineSums.of(ordered.quantity(), requestedOn, live));
    }

    private static void compare(StoredLine stored, StoredLine again, Differences differences) {
        var row = "row " + stored.ref();
        differences.between(row + " net", stored.net(), again.net());
        differences.between(row + " requestedOn", stored.requestedOn(), again.requestedOn());
        differences.between(row, stored.sums(), again.sums());
    }

    private void compareWhole(LedgerFacts facts, List<StoredLine> replayed, Differences differences) {
        var controls = head.controls();
        differences.between("cancelled", controls.cancelled(), facts.cancelled());
        differences.between("waiting for buyer", controls.waitingForBuyer(), facts.waitingForBuyer());
        var answering = facts.answering(controls.receiptAcknowledged());
        differences.between("answering", head.answering(), answering);
        var status = OrderStanding.of(head.with(answering), rules, OrderLines.standingsOf(replayed))
                .status(workingTime);
        var again = new Stored(
                status, status.delivery().isStarted(), status.invoicing().isStarted());
        differences.between("its", stored, again);
    }
}
