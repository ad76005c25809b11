package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Ids;
import org.orderportal.base.Money;
import org.orderportal.base.Quantity;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.party.BuyerRules;

/** The ledger of one order that is locked, with what is being posted to it. */
final class OrderBook {

    /** Who posts, and when. */
    record Stamp(Ids ids, Instant at, String actor) {}

    private final OrderHead head;
    private final BuyerRules rules;
    private final Stamp stamp;
    private final OrderEntries entries;
    private final int before;
    private final Map<Long, StoredLine> lines = new LinkedHashMap<>();
    private final Set<Long> touched = new HashSet<>();
    private final Set<Long> added = new HashSet<>();
    private @Nullable Long receipt;

    OrderBook(OrderHead head, BuyerRules rules, List<StoredLine> lines, OrderEntries entries, Stamp stamp) {
        this.head = head;
        this.rules = rules;
        this.stamp = stamp;
        this.entries = entries;
        this.before = entries.size();
        this.receipt = head.controls().receipt();
        lines.forEach(line -> this.lines.put(line.id(), line));
    }

    OrderHead head() {
        return head;
    }

    BuyerRules rules() {
        return rules;
    }

    LineTerms terms() {
        return LineTerms.of(rules, head.kind());
    }

    OrderEntries entries() {
        return entries;
    }

    /** The lines that are there, in the order's own sequence. */
    List<StoredLine> lines() {
        return lines.values().stream().filter(StoredLine::isThere).toList();
    }

    /**
     * @throws NotFound if the line is of another order
     * @throws Refusal  if the supplier had added it, and it was taken back, refused or cancelled
     */
    StoredLine line(long id) {
        var line = lines.get(id);
        if (line == null) {
            throw new NotFound("order line");
        }
        if (!line.isThere()) {
            throw new Refusal("order.ledger.row-gone", line.ref());
        }
        return line;
    }

    /** The sums of a line, also of one that is not there any more. */
    LineQuantities quantities(long line) {
        return Objects.requireNonNull(lines.get(line)).quantities();
    }

    StoredLine add(OrderedLine article) {
        var position =
                lines.values().stream().mapToInt(StoredLine::position).max().orElse(-1) + 1;
        var line = new StoredLine(
                stamp.ids().next(),
                position,
                Stored.cut(article.ref(), 200),
                article.netAmount(),
                article.requestedOn(),
                article,
                LineSums.of(Quantity.ZERO, article.requestedOn(), List.of()));
        lines.put(line.id(), line);
        added.add(line.id());
        return line;
    }

    void post(StoredLine line, LedgerKind kind, Quantity quantity, DocumentLineRef cause) {
        post(line, kind, quantity, line.worth(quantity), cause);
    }

    void post(StoredLine line, LedgerKind kind, Quantity quantity, Amount amount, DocumentLineRef cause) {
        append(line.id(), kind, quantity, amount, Terms.NONE, cause, null);
    }

    /** What a confirmed quantity says beside its number. */
    record Terms(@Nullable LocalDate promisedOn, boolean changed, boolean awaitsBuyer) {

        private static final Terms NONE = new Terms(null, false, false);

        private static Terms of(LedgerEntry entry) {
            return new Terms(entry.promisedOn(), entry.changed(), entry.awaitsBuyer());
        }
    }

    void promise(StoredLine line, Quantity quantity, Terms terms, DocumentLineRef cause) {
        append(line.id(), LedgerKind.CONFIRMED, quantity, line.worth(quantity), terms, cause, null);
    }

    /** Posts the opposite of an entry. */
    void takeBack(LedgerEntry entry, DocumentLineRef cause) {
        append(
                entry.lineId(),
                entry.kind(),
                Quantity.ZERO.minus(entry.quantity()),
                Amount.ZERO.minus(entry.amount().amount()),
                Terms.of(entry),
                cause,
                entry.id());
    }

    /** Posts anew an entry that was taken back: for its own document it counts as before. */
    void postAgain(LedgerEntry entry) {
        append(
                entry.lineId(),
                entry.kind(),
                entry.quantity(),
                entry.amount().amount(),
                Terms.of(entry),
                entry.cause(),
                null);
    }

    private void append(
            long line,
            LedgerKind kind,
            Quantity quantity,
            Amount amount,
            Terms terms,
            DocumentLineRef cause,
            @Nullable Long reverses) {
        entries.add(new LedgerEntry(
                stamp.ids().next(),
                line,
                kind,
                quantity,
                new Money(amount, head.currency()),
                terms.promisedOn(),
                terms.changed(),
                terms.awaitsBuyer(),
                cause,
                reverses,
                false,
                stamp.at(),
                stamp.actor()));
        touched.add(line);
        lines.computeIfPresent(
                line,
                (id, stored) -> stored.with(LineSums.of(stored.whole(), stored.requestedOn(), entries.live(line))));
    }

    /** @param document by which the supplier has said that the order arrived; null where that counts no more */
    void acknowledgeReceipt(@Nullable Long document) {
        receipt = document;
    }

    /** The number that the first new entry gets. */
    int nextNumber() {
        return before + 1;
    }

    List<LedgerEntry> posted() {
        return entries.from(before);
    }

    Collection<StoredLine> touchedLines() {
        return lines.values().stream()
                .filter(line -> touched.contains(line.id()))
                .toList();
    }

    Collection<StoredLine> addedLines() {
        return lines.values().stream().filter(line -> added.contains(line.id())).toList();
    }

    /** What the ledger tells about the whole order: whether it is cancelled, and how it was answered. */
    OrderHead headNow() {
        var facts = LedgerFacts.of(entries, head.buyerSpokeAfter());
        var controls = head.controls()
                .withReceipt(receipt)
                .withCancelled(facts.cancelled())
                .withWaitingForBuyer(facts.waitingForBuyer());
        var word = head.buyerWord();
        if (word != null) {
            controls = controls.withAsked(facts.buyerAnswered() || facts.cancelled() ? null : word.kind());
        }
        return head.with(controls).with(facts.answering(controls.receiptAcknowledged()));
    }

    OrderStanding standing() {
        return OrderStanding.of(headNow(), rules, OrderLines.standingsOf(lines.values()));
    }
}
