package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.Money;
import org.orderportal.base.Quantity;
import org.orderportal.order.LedgerEntries.Numbered;
import org.orderportal.order.LedgerReplay.Stored;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.CompanyId;

/** Of one thing that is stored wrongly, the replay of an order says what it is and what it should be. */
@AnyDatabase
class LedgerReplayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final BookOnPaper book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
    private OrderHead head;
    private final OrderContent content = Desk.withLines(
            Sample.of(new CompanyId(2), new CompanyId(3), "PO-1")
                    .requestedOn(null)
                    .content(),
            10,
            5);
    private List<StoredLine> lines;
    private List<Numbered> numbered;
    private Stored stored;

    @BeforeEach
    void an_order_that_is_under_way() {
        book.answer(new long[] {8, 2}, new long[] {5, 0});
        var article = Desk.added("added", 3);
        var source = book.source(DocumentKind.ORDER_RESPONSE);
        book.post(new Posting.Answer(source, book.current(), List.of(), List.of(article), false));
        book.takeBack(book.invoice(3));
        book.dispatch(4, 0);
        head = book.head();
        lines = book.lines();
        numbered = IntStream.range(0, book.entries().size())
                .mapToObj(index -> new Numbered(index + 1, book.entries().get(index)))
                .toList();
        stored = new Stored(book.status(), true, false);
    }

    @Test
    void what_agrees_has_no_difference() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_first_entry_that_is_missing_is_named() {
        numbered = numbered.stream()
                .filter(one -> one.number() != 2 && one.number() != 4)
                .toList();

        assertThat(differences())
                .contains("Order PO-1 (%s): entry 2 of the ledger is missing".formatted(head.id()))
                .noneMatch(words -> words.contains("entry 3 of the ledger is missing"));
    }

    @Test
    void an_entry_that_takes_back_something_else_is_named() {
        var wrong = "entry %d of the ledger is not the opposite of the one it takes back".formatted(reversal());

        assertThat(afterReversal(entry -> entry)).isEmpty();
        assertThat(afterReversal(entry -> like(entry, entry.lineId(), entry.kind(), -2, "-30", entry.reverses())))
                .anyMatch(words -> words.endsWith(wrong));
        assertThat(afterReversal(entry -> like(entry, entry.lineId(), entry.kind(), -3, "-29", entry.reverses())))
                .anyMatch(words -> words.endsWith(wrong));
        assertThat(afterReversal(entry -> like(entry, 2, entry.kind(), -3, "-30", entry.reverses())))
                .anyMatch(words -> words.endsWith(wrong));
        assertThat(afterReversal(
                        entry -> like(entry, entry.lineId(), LedgerKind.CREDITED, -3, "-30", entry.reverses())))
                .anyMatch(words -> words.endsWith(wrong));
        assertThat(afterReversal(entry -> like(entry, entry.lineId(), entry.kind(), -3, "-30", 7L)))
                .anyMatch(words -> words.endsWith(wrong));
    }

    @Test
    void rows_that_are_missing_or_too_many_are_counted() {
        var all = lines;
        lines = all.subList(1, 3);
        assertThat(differences()).anyMatch(words -> words.endsWith("1 of its 2 rows are stored"));

        lines = new ArrayList<>(all);
        lines.add(new StoredLine(
                7, 2, "30", Amount.of("40"), MONDAY, null, LineSums.of(Quantity.of(4), MONDAY, List.of())));

        assertThat(differences())
                .anyMatch(words -> words.endsWith("3 of its 2 rows are stored"))
                .anyMatch(words -> words.endsWith("row 30 quantities ordered is 4, and the ledger gives 0"));
    }

    @Test
    void each_part_of_a_row_is_compared() {
        assertOnly(
                "row 10 net is 7, and the ledger gives 100",
                line -> new StoredLine(
                        line.id(), line.position(), line.ref(), Amount.of("7"), null, null, line.sums()));
        assertOnly(
                "row 10 requestedOn is 2026-11-30, and the ledger gives unset",
                line -> new StoredLine(line.id(), line.position(), line.ref(), line.net(), MONDAY, null, line.sums()));
        assertOnly(
                "row 10 promisedOn is 2026-11-30, and the ledger gives unset",
                line -> new StoredLine(
                        line.id(),
                        line.position(),
                        line.ref(),
                        line.net(),
                        null,
                        null,
                        new LineSums(line.quantities(), Quantity.ZERO, false, MONDAY)));
    }

    @Test
    void what_is_said_of_the_whole_order_is_compared() {
        var right = head;
        head = right.with(right.controls().withWaitingForBuyer(true));
        assertThat(differences())
                .anyMatch(words -> words.endsWith("waiting for buyer is true, and the ledger gives false"));
        head = right.with(right.controls().withCancelled(true));
        assertThat(differences()).anyMatch(words -> words.endsWith("cancelled is true, and the ledger gives false"));
        head = right.with(Answering.IMPLICIT);
        assertThat(differences())
                .singleElement()
                .asString()
                .endsWith("answering is IMPLICIT, and the ledger gives PLAIN");
        head = right.with(right.controls().withReceipt(7L));
        assertThat(differences())
                .anyMatch(words -> words.endsWith("answering is PLAIN, and the ledger gives RECEIPT_ACKNOWLEDGED"));
        head = right.with(right.controls().withTrashed(true));
        assertThat(differences())
                .anyMatch(words -> words.endsWith("its status folder is INBOX, and the ledger gives TRASHED"));
    }

    @Test
    void what_only_lists_read_is_compared() {
        stored = new Stored(book.status(), false, false);
        assertThat(differences())
                .singleElement()
                .asString()
                .endsWith("its delivered is false, and the ledger gives true");
        stored = new Stored(book.status(), true, true);
        assertThat(differences())
                .singleElement()
                .asString()
                .endsWith("its invoiced is true, and the ledger gives false");
    }

    private void assertOnly(String difference, UnaryOperator<StoredLine> change) {
        var right = lines;
        lines = right.stream()
                .map(line -> line.id() == 1 ? change.apply(line) : line)
                .toList();
        assertThat(differences()).singleElement().asString().endsWith(difference);
        lines = right;
    }

    private int reversal() {
        return numbered.stream()
                .filter(one -> one.entry().reverses() != null)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private List<String> afterReversal(UnaryOperator<LedgerEntry> change) {
        var right = numbered;
        numbered = right.stream()
                .map(one -> one.number() == reversal() ? new Numbered(one.number(), change.apply(one.entry())) : one)
                .toList();
        var differences = differences();
        numbered = right;
        return differences;
    }

    private static LedgerEntry like(
            LedgerEntry entry, long line, LedgerKind kind, long quantity, String amount, @Nullable Long reverses) {
        return new LedgerEntry(
                entry.id(),
                line,
                kind,
                Quantity.of(quantity),
                new Money(Amount.of(amount), entry.amount().currency()),
                entry.promisedOn(),
                entry.changed(),
                entry.awaitsBuyer(),
                entry.cause(),
                reverses,
                entry.reversed(),
                entry.postedAt(),
                entry.actor());
    }

    private List<String> differences() {
        return new LedgerReplay(head, content, lines, numbered, stored, book.rules(), BookOnPaper.HOURS).differences();
    }
}
