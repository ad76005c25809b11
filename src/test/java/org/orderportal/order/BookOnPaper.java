package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Posting.AnsweredLine;
import org.orderportal.order.Posting.CreditedLine;
import org.orderportal.order.Posting.DispatchedLine;
import org.orderportal.order.Posting.InvoicedLine;
import org.orderportal.order.Posting.Source;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.CompanyId;

/**
 * The ledger of one order without any database: each document is posted by the portal's own code to a book of what was
 * posted before, and one that is refused leaves nothing. Lines are numbered from 1, and everything costs 10.
 */
final class BookOnPaper {

    static final WorkingTime HOURS = new WorkingTime(ZoneId.of("Europe/Stockholm"));

    private final AtomicLong ids = new AtomicLong(100);
    private final AtomicLong documents = new AtomicLong(1_000);
    private final Map<Long, StoredLine> lines = new LinkedHashMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private BuyerRules rules;
    private OrderHead head;

    BookOnPaper(BuyerRules rules, long... quantities) {
        this(OrderKind.ORDER, rules, quantities);
    }

    BookOnPaper(OrderKind kind, BuyerRules rules, long... quantities) {
        this(kind, false, rules, quantities);
    }

    /** Of a buyer or a supplier that nobody has connected yet. */
    static BookOnPaper waiting(BuyerRules rules, long... quantities) {
        return new BookOnPaper(OrderKind.ORDER, true, rules, quantities);
    }

    private BookOnPaper(OrderKind kind, boolean waiting, BuyerRules rules, long... quantities) {
        this.rules = rules;
        this.head = new OrderHead(
                new OrderId(1),
                new OrderNumber("PO-1"),
                new CompanyId(2),
                "Buyer AB",
                new CompanyId(3),
                kind,
                new CurrencyCode("SEK"),
                Sums.RECEIVED,
                waiting,
                Controls.NONE,
                Answering.PLAIN,
                null);
        IntStream.range(0, quantities.length).forEach(index -> {
            var quantity = Quantity.of(quantities[index]);
            var line = new StoredLine(
                    index + 1,
                    index,
                    Integer.toString((index + 1) * 10),
                    worth(quantities[index]),
                    null,
                    null,
                    LineSums.of(quantity, null, List.of()));
            lines.put(line.id(), line);
        });
    }

    void demand(BuyerRules other) {
        rules = other;
    }

    /** Says something of the whole order. */
    void say(UnaryOperator<Controls> change) {
        head = head.with(change.apply(head.controls()));
    }

    Source source(DocumentKind kind) {
        var id = documents.incrementAndGet();
        return new Source(kind, id, kind.name().charAt(0) + "-" + id);
    }

    void post(Posting... postings) {
        var book = book();
        Arrays.asList(postings).forEach(posting -> OrderPostings.post(book, posting));
        book.addedLines().forEach(line -> lines.put(line.id(), line));
        book.touchedLines().forEach(line -> lines.put(line.id(), line));
        entries.addAll(book.posted());
        head = book.headNow();
        assertThat(entries.stream().map(LedgerEntry::reverses).filter(Objects::nonNull))
                .as("what is taken back is taken back once")
                .doesNotHaveDuplicates();
    }

    private OrderBook book() {
        var stamp = new OrderBook.Stamp(ids::incrementAndGet, Sums.RECEIVED, "Kim");
        return new OrderBook(head, rules, List.copyOf(lines.values()), new OrderEntries(entries), stamp);
    }

    /** C and B of the first lines, one pair each. */
    Source answer(long[]... pairs) {
        var answered = IntStream.range(0, pairs.length)
                .mapToObj(index -> Desk.answered(index + 1, pairs[index][0], pairs[index][1]))
                .toList();
        return answer(answered);
    }

    Source answer(List<AnsweredLine> answered) {
        var source = source(DocumentKind.ORDER_RESPONSE);
        post(new Posting.Answer(source, current(), answered, List.of(), false));
        return source;
    }

    /** The response that counts now. */
    @Nullable Long current() {
        return new OrderEntries(entries)
                .answer()
                .map(entry -> entry.cause().documentId())
                .orElse(null);
    }

    Source dispatch(DispatchedLine... given) {
        var source = source(DocumentKind.DISPATCH_ADVICE);
        post(new Posting.Dispatch(source, List.of(given)));
        return source;
    }

    Source dispatch(long quantity, long neverComing) {
        return dispatch(Desk.dispatched(1, quantity, neverComing));
    }

    Source invoice(InvoicedLine... given) {
        var source = source(DocumentKind.INVOICE);
        post(new Posting.Invoice(source, List.of(given)));
        return source;
    }

    Source invoice(long quantity) {
        return invoice(Desk.invoiced(1, quantity));
    }

    Source credit(CreditedLine... given) {
        var source = source(DocumentKind.CREDIT_NOTE);
        post(new Posting.Credit(source, List.of(given)));
        return source;
    }

    Source credit(long quantity, boolean again) {
        return credit(Desk.credited(1, quantity, again));
    }

    Source creditAmount(String amount) {
        return credit(new CreditedLine(1, null, Quantity.ZERO, Amount.of(amount), false));
    }

    Source cancel() {
        var source = source(DocumentKind.CANCELLATION);
        post(new Posting.Cancellation(source));
        return source;
    }

    Source closeShort() {
        var source = source(DocumentKind.ACT);
        post(new Posting.CloseShort(source));
        return source;
    }

    Source acknowledge() {
        var source = source(DocumentKind.ORDER_RESPONSE);
        post(new Posting.Receipt(source));
        return source;
    }

    void takeBack(Source source) {
        post(new Posting.Reversal(source));
    }

    /** What goes too far is refused for that reason, and the book stays as it was. */
    void refuses(String key, Runnable act) {
        refusal(key, act);
    }

    /** The same, where what the reason names matters: its arguments. */
    void refusesNaming(String key, List<?> arguments, Runnable act) {
        assertThat(refusal(key, act).arguments()).containsExactlyElementsOf(arguments);
    }

    private Refusal refusal(String key, Runnable act) {
        var before = entries();
        var stored = lines();
        var refusal = catchThrowableOfType(Refusal.class, act::run);
        assertThat(refusal).as(key).isNotNull();
        assertThat(refusal.key()).isEqualTo("order." + key);
        assertThat(entries).isEqualTo(before);
        assertThat(lines()).isEqualTo(stored);
        return refusal;
    }

    LineQuantities line(long id) {
        return lines.get(id).quantities();
    }

    LineQuantities line() {
        return line(1);
    }

    OrderHead head() {
        return head;
    }

    BuyerRules rules() {
        return rules;
    }

    List<StoredLine> lines() {
        return List.copyOf(lines.values());
    }

    List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    /** The entries of a kind that count. */
    List<LedgerEntry> live(LedgerKind kind) {
        return new OrderEntries(entries)
                .live().stream().filter(entry -> entry.kind() == kind).toList();
    }

    OrderStatus status() {
        return OrderStanding.of(head, rules, OrderLines.standingsOf(lines.values()))
                .status(HOURS);
    }

    private static Amount worth(long quantity) {
        return Amount.of(Long.toString(10 * quantity));
    }
}
