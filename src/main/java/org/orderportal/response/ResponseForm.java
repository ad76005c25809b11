package org.orderportal.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.Draft;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.Overlay;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;

/**
 * A response as it stands in an editor: the order, what was answered before, and the draft over both. It changes with
 * every edit, and works out anew only what the edit touches; it belongs to one editor, and is not shared between threads.
 */
public final class ResponseForm {

    private final ResponseBasis basis;
    private final Draft draft;
    private final Overlay overlay;
    private final HeaderBasis prefilled;
    private final FormRows rows;
    private ResponseHeader header;
    private @Nullable ResponseTotals totals;
    private @Nullable Verdict verdict;

    ResponseForm(ResponseBasis basis, Draft draft) {
        this.basis = basis;
        this.draft = draft;
        this.overlay = new Overlay(draft.fields());
        this.prefilled = new HeaderBasis(basis);
        this.header = new HeaderReading(basis, prefilled, overlay).read();
        this.rows = new FormRows(basis, draft.rows(), overlay, header);
    }

    public OrderDetails order() {
        return basis.order();
    }

    /** The draft as it was read; edits since then are not in it. */
    public Draft draft() {
        return draft;
    }

    /** The number of the response that this one takes the place of. */
    public Optional<String> replaces() {
        return Optional.ofNullable(basis.earlier()).map(EarlierAnswer::number);
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
                .or(() -> Optional.ofNullable(
                        at.row().equals(FieldAddress.HEADER)
                                ? prefilled.text(at.field())
                                : rows.prefilled(at.row(), at.field())))
                .orElse("");
    }

    private Optional<FieldValue> written(FieldAddress at) {
        return rows.isLine(at.row()) ? overlay.ofLine(at.row(), at.field()) : overlay.own(at.row(), at.field());
    }

    /**
     * Takes an edit in.
     *
     * @param value null takes the own value away
     * @return the keys of the rows that may look different now
     */
    public Set<String> put(FieldAddress at, @Nullable FieldValue value) {
        overlay.put(at, value);
        totals = null;
        verdict = null;
        if (!at.row().equals(FieldAddress.HEADER)) {
            return rows.readAgain(at.row(), header);
        }
        var before = header;
        header = new HeaderReading(basis, prefilled, overlay).read();
        return java.util.Objects.equals(before.dayForAll(), header.dayForAll())
                ? Set.of()
                : rows.readAgain(FieldAddress.ALL_ROWS, header);
    }

    /** Takes edits in, each as {@link #put} does. */
    public Set<String> putAll(Map<FieldAddress, ? extends @Nullable FieldValue> values) {
        var touched = new HashSet<String>();
        values.forEach((at, value) -> touched.addAll(put(at, value)));
        return touched;
    }

    /** In the order of the screen: each line with its parts after it, then the articles that are added. */
    public List<ResponseRow> rows() {
        return rows.all();
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public ResponseRow row(String key) {
        return rows.row(key);
    }

    public Optional<ResponseRow> find(String key) {
        return rows.find(key);
    }

    /** The rows of the parts that a line is split into; none where it is not. */
    public List<ResponseRow> partsOf(String line) {
        return rows.partsOf(line);
    }

    /** The fields that hold something of their own. */
    public List<FieldAddress> written() {
        return overlay.written();
    }

    public List<ResponseExtra> extras() {
        return rows.extras();
    }

    /**
     * Why a field cannot be changed, or a kind of row not be added ({@link ResponseField#SPLIT} for a line,
     * {@link ResponseField#ADDED} for the header); empty where it can.
     */
    public Optional<Impossible> whyNot(String row, String field) {
        var why = new FieldLocks(basis);
        return row.equals(FieldAddress.HEADER)
                ? why.ofHeader(field)
                : rows.basisOf(row).flatMap(line -> why.ofLine(line, rows.row(row), rows.isSplit(row), field));
    }

    /** What is wrong while it is written, the header first. */
    public List<DraftProblem> problems() {
        return problems(header.problems(), ResponseRow::problems, ResponseExtra::problems);
    }

    /** Those, and what else must be right before it can go. */
    public List<DraftProblem> problemsBeforeSending() {
        var all = new ArrayList<>(problems());
        all.addAll(problems(header.beforeSending(), ResponseRow::beforeSending, ResponseExtra::beforeSending));
        return all;
    }

    private List<DraftProblem> problems(
            List<DraftProblem> ofHeader,
            Function<ResponseRow, List<DraftProblem>> ofRow,
            Function<ResponseExtra, List<DraftProblem>> ofExtra) {
        var found = new ArrayList<>(ofHeader);
        rows.all().forEach(row -> found.addAll(ofRow.apply(row)));
        rows.extras().forEach(extra -> found.addAll(ofExtra.apply(extra)));
        return found;
    }

    public ResponseTotals totals() {
        if (totals == null) {
            totals = ResponseTotals.of(basis.order().content().currency(), rows.all(), rows.extras());
        }
        return totals;
    }

    /** The answer as a whole, as the buyer will understand it. */
    public OrderResponse.Overall overall() {
        return verdict().overall();
    }

    public ResponseCode code() {
        return verdict().code();
    }

    Verdict verdict() {
        if (verdict == null) {
            verdict = Verdict.of(rows.all(), basis.rules().reasonRequired());
        }
        return verdict;
    }

    ResponseBasis basis() {
        return basis;
    }

    ResponseHeader header() {
        return header;
    }
}
