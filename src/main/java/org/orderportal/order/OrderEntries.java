package org.orderportal.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entries of one order in the order in which they were posted, and which of them count. */
final class OrderEntries {

    private final List<LedgerEntry> all = new ArrayList<>();
    private final Map<Long, List<LedgerEntry>> byLine = new HashMap<>();
    private final Map<Long, LedgerEntry> byId = new HashMap<>();
    private final Map<Long, Integer> firstOfDocument = new HashMap<>();
    private final Set<Long> reversed = new HashSet<>();

    OrderEntries(List<LedgerEntry> posted) {
        posted.forEach(this::add);
    }

    void add(LedgerEntry entry) {
        firstOfDocument.putIfAbsent(entry.cause().documentId(), all.size());
        all.add(entry);
        byId.put(entry.id(), entry);
        byLine.computeIfAbsent(entry.lineId(), line -> new ArrayList<>()).add(entry);
        if (entry.reverses() != null) {
            reversed.add(entry.reverses());
        }
    }

    int size() {
        return all.size();
    }

    List<LedgerEntry> from(int first) {
        return List.copyOf(all.subList(first, all.size()));
    }

    boolean isLive(LedgerEntry entry) {
        return entry.reverses() == null && !reversed.contains(entry.id());
    }

    /** A copy: entries may be posted while it is read. */
    List<LedgerEntry> live() {
        return all.stream().filter(this::isLive).toList();
    }

    List<LedgerEntry> live(long line) {
        return byLine.getOrDefault(line, List.of()).stream()
                .filter(this::isLive)
                .toList();
    }

    List<LedgerEntry> of(long document) {
        return all.stream()
                .filter(entry -> entry.cause().documentId() == document)
                .toList();
    }

    boolean knows(long document) {
        return firstOfDocument.containsKey(document);
    }

    /** The entries of other documents that this document took back when it took their place. */
    List<LedgerEntry> replacedBy(long document) {
        return of(document).stream()
                .flatMap(entry -> Stream.ofNullable(entry.reverses()))
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .filter(entry -> entry.cause().documentId() != document)
                .toList();
    }

    /** The newest response that counts, by the first of its entries that does. */
    Optional<LedgerEntry> answer() {
        return live().stream()
                .filter(entry -> entry.kind() == LedgerKind.CONFIRMED)
                .filter(entry -> entry.cause().kind() == DocumentKind.ORDER_RESPONSE)
                .max(Comparator.comparingInt(this::first));
    }

    /** Whether an answer that counts awaits the buyer, and the buyer has said nothing since it was sent. */
    boolean awaitBuyer(int buyerSpokeAfter) {
        return live().stream().anyMatch(entry -> entry.awaitsBuyer() && first(entry) >= buyerSpokeAfter);
    }

    /** Whether a response, or an accepted cancellation, counts that was posted after the buyer had spoken. */
    boolean answerBuyer(int buyerSpokeAfter) {
        return live().stream()
                .filter(entry -> entry.kind() == LedgerKind.CANCELLED
                        || entry.kind().isAnswer() && entry.cause().kind() == DocumentKind.ORDER_RESPONSE)
                .anyMatch(entry -> first(entry) >= buyerSpokeAfter);
    }

    private int first(LedgerEntry entry) {
        return firstOfDocument.getOrDefault(entry.cause().documentId(), 0);
    }

    /** Whether the entry's document was first posted after that one. */
    boolean isNewer(LedgerEntry entry, long document) {
        return first(entry) > firstOfDocument.getOrDefault(document, 0);
    }
}
