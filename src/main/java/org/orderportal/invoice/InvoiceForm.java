package org.orderportal.invoice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CurrencyCode;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.Draft;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.Overlay;
import org.orderportal.invoice.Invoice.InvoiceRef;
import org.orderportal.invoice.Invoice.Place;
import org.orderportal.invoice.InvoiceArithmetic.Taxed;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.Participant;

/**
 * An invoice, or a correction of one, as it stands in an editor: what it is made from, and the draft over that. It changes
 * with every edit, and works out anew only what the edit touches; it belongs to one editor, and is not shared between
 * threads.
 */
public final class InvoiceForm {

    /** Header fields that decide what stands in the rows. */
    private static final Set<String> ABOUT_ROWS =
            Set.of(InvoiceField.BASE, InvoiceField.MODE, InvoiceField.AMOUNT, InvoiceField.SELLER_COUNTRY);

    private final InvoiceBasis basis;
    private final Draft draft;
    private final Overlay overlay;
    private final HeaderBasis prefilled;
    private final Map<String, InvoiceRow> rows = new LinkedHashMap<>();
    private InvoiceHeader header;
    private Map<String, LineBasis> lines;
    private @Nullable List<InvoiceExtra> extras;
    private @Nullable InvoiceTotals totals;

    InvoiceForm(InvoiceBasis basis, Draft draft) {
        this.basis = basis;
        this.draft = draft;
        this.overlay = new Overlay(draft.fields());
        this.prefilled = new HeaderBasis(basis);
        this.header = new HeaderReading(basis, prefilled, overlay).read();
        this.lines = readLines();
        readRows();
    }

    private Map<String, LineBasis> readLines() {
        return basis.correction() == null
                ? new OrderedRows(basis, header.chosen()).lines()
                : new InvoicedRows(basis, basis.correction()).lines();
    }

    private void readRows() {
        var shares = new AmountShares(header, lines.values(), overlay);
        rows.clear();
        lines.forEach(
                (key, line) -> rows.put(key, new RowReading(basis, header, line, shares.of(key), overlay).read()));
    }

    public InvoiceKind kind() {
        return basis.kind();
    }

    public OrderDetails order() {
        return basis.order();
    }

    /** The draft as it was read; edits since then are not in it. */
    public Draft draft() {
        return draft;
    }

    /** The invoice that it corrects; empty for a standard invoice. */
    public Optional<InvoiceRef> corrects() {
        return Optional.ofNullable(basis.correction())
                .map(correction -> new InvoiceRef(
                        correction.id().value(),
                        correction.invoice().number(),
                        correction.invoice().issuedOn()));
    }

    /** The dispatch advices of the order that count, the oldest first. */
    public List<AdviceBasis> advices() {
        return basis.advices();
    }

    /** Those that it is made from; none where it is from the entire order. */
    public List<AdviceBasis> chosen() {
        return header.chosen();
    }

    public CurrencyCode currency() {
        return basis.currency();
    }

    /** The currency of the seller's country, where that is another one and VAT has to be told in it. */
    public Optional<CurrencyCode> nationalCurrency() {
        return new NationalCurrency(header.seller(), basis.currency()).other();
    }

    /** The VAT in it; empty as long as nobody said the rate. */
    public Optional<Invoice.NationalVat> nationalVat() {
        return new NationalCurrency(header.seller(), basis.currency()).vat(totals().vat(), header.exchangeRate());
    }

    /** Who invoices whom, and where the goods went. */
    public record Parties(
            Participant seller, Participant buyer, @Nullable Place shipTo) {}

    public Parties parties() {
        return new Parties(header.seller(), header.buyer(), header.shipTo());
    }

    /** Of a credit note: {@link InvoiceField#WHOLE}, {@link InvoiceField#BY_QUANTITY} or {@link InvoiceField#BY_AMOUNT}. */
    public String mode() {
        return header.mode();
    }

    /** Whether sending it accepts an order that nobody has answered. */
    public boolean impliesAcceptance() {
        return basis.impliesAcceptance();
    }

    /** Whether somebody wrote something into a field; else it shows what is prefilled. */
    public boolean isWritten(FieldAddress at) {
        return written(at).isPresent();
    }

    public boolean isUnreadable(FieldAddress at) {
        return written(at).map(FieldValue::unreadable).orElse(false);
    }

    /** What stands in a field: what was written, else what is prefilled; in the portal's spelling, where it is readable. */
    public String text(FieldAddress at) {
        return written(at)
                .map(FieldValue::text)
                .or(() -> Optional.ofNullable(new PrefilledTexts(this, basis, prefilled).of(at)))
                .orElse("");
    }

    private Optional<FieldValue> written(FieldAddress at) {
        return lines.containsKey(at.row()) ? overlay.ofLine(at.row(), at.field()) : overlay.own(at.row(), at.field());
    }

    /**
     * Takes an edit in.
     *
     * @param value null takes the own value away
     * @return the keys of the rows that may look different now
     */
    public Set<String> put(FieldAddress at, @Nullable FieldValue value) {
        overlay.put(at, value);
        extras = null;
        totals = null;
        if (at.row().equals(FieldAddress.HEADER)) {
            header = new HeaderReading(basis, prefilled, overlay).read();
            if (!ABOUT_ROWS.contains(at.field())) {
                return Set.of();
            }
            lines = readLines();
        } else if (lines.containsKey(at.row()) && !isShared()) {
            readRow(at.row());
            return Set.of(at.row());
        } else if (!at.row().equals(FieldAddress.ALL_ROWS) && !lines.containsKey(at.row())) {
            return Set.of();
        }
        readRows();
        return Set.copyOf(lines.keySet());
    }

    private void readRow(String key) {
        var line = lines.get(key);
        if (line != null) {
            rows.put(key, new RowReading(basis, header, line, null, overlay).read());
        }
    }

    /** Whether what one row says changes what falls on the others. */
    private boolean isShared() {
        return header.mode().equals(InvoiceField.BY_AMOUNT);
    }

    /** Takes edits in, each as {@link #put} does. */
    public Set<String> putAll(Map<FieldAddress, ? extends @Nullable FieldValue> values) {
        var touched = new HashSet<String>();
        values.forEach((at, value) -> touched.addAll(put(at, value)));
        return touched;
    }

    /** As they stand on the order, or on the invoice that is corrected. */
    public List<InvoiceRow> rows() {
        return List.copyOf(rows.values());
    }

    /** @throws NoSuchElementException if there is none */
    public InvoiceRow row(String key) {
        return find(key).orElseThrow(() -> new NoSuchElementException(key));
    }

    public Optional<InvoiceRow> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Charges and discounts on the whole, in the sequence in which they were added. */
    public List<InvoiceExtra> extras() {
        if (extras == null) {
            var reading = new ExtraReading(basis, overlay, new RowSums(basis, lines.values(), rows.values()).sums());
            extras = draft.rows().stream()
                    .filter(ExtraReading::isExtra)
                    .map(reading::read)
                    .toList();
        }
        return extras;
    }

    public Optional<InvoiceExtra> extra(String key) {
        return extras().stream().filter(extra -> extra.key().equals(key)).findFirst();
    }

    /** The ways to pay, in the sequence in which they were added. */
    public List<InvoicePayment> payments() {
        return draft.rows().stream()
                .filter(PaymentReading::isPayment)
                .map(row -> PaymentReading.read(basis, overlay, row))
                .toList();
    }

    public Optional<InvoicePayment> payment(String key) {
        return payments().stream().filter(payment -> payment.key().equals(key)).findFirst();
    }

    /** The fields that hold something of their own. */
    public List<FieldAddress> written() {
        return overlay.written();
    }

    /** Why a field of a row cannot be changed; empty where it can. */
    public Optional<Impossible> whyNot(String key, String field) {
        return find(key).flatMap(row -> new RowLocks(basis, header).whyNot(row, field));
    }

    /** What it comes to now. */
    public InvoiceTotals totals() {
        if (totals == null) {
            totals = InvoiceArithmetic.totals(
                    rows.values().stream()
                            .filter(row -> row.isSaid() && row.vat() != null)
                            .map(row -> new Taxed(java.util.Objects.requireNonNull(row.vat()), row.net()))
                            .toList(),
                    extras().stream()
                            .filter(InvoiceExtra::isSaid)
                            .map(InvoiceExtra::said)
                            .toList(),
                    basis.currency(),
                    header::reason);
        }
        return totals;
    }

    /** What is wrong while it is written, the header first. */
    public List<DraftProblem> problems() {
        return new InvoiceProblems(this).whileWritten();
    }

    /** Those, and what else must be right before it can go. */
    public List<DraftProblem> problemsBeforeSending() {
        return new InvoiceProblems(this).beforeSending();
    }

    /** What the buyer said about the invoice before, if that is to be heeded here. */
    public Optional<BuyerAnswer> heeded() {
        return Optional.ofNullable(basis.heeded()).map(Heeded::answer);
    }

    InvoiceHeader header() {
        return header;
    }

    InvoiceBasis basis() {
        return basis;
    }

    Optional<LineBasis> line(String key) {
        return Optional.ofNullable(lines.get(key));
    }
}
