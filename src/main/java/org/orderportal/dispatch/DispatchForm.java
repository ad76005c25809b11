package org.orderportal.dispatch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.NumberText;
import org.orderportal.base.Quantity;
import org.orderportal.document.Draft;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.Overlay;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;

/**
 * A dispatch advice as it stands in an editor: its orders, and the draft over them. It changes with every edit, and works
 * out anew only what the edit touches; it belongs to one editor, and is not shared between threads.
 */
public final class DispatchForm {

    private final DispatchBasis basis;
    private final Draft draft;
    private final Overlay overlay;
    private final HeaderBasis prefilled;
    private final Map<String, LineBasis> lines;
    private final Map<String, DispatchRow> rows = new LinkedHashMap<>();
    private DispatchHeader header;
    private Packing packing;

    DispatchForm(DispatchBasis basis, Draft draft) {
        this.basis = basis;
        this.draft = draft;
        this.overlay = new Overlay(draft.fields());
        this.prefilled = new HeaderBasis(basis);
        this.lines = basis.lines();
        this.header = new HeaderReading(basis, prefilled, overlay).read();
        this.packing = readPacking();
        readRows();
    }

    private Packing readPacking() {
        return new Packing(draft.rows(), overlay, lines.keySet());
    }

    private void readRows() {
        lines.forEach((key, line) -> rows.put(key, new RowReading(basis, line, overlay).read()));
    }

    /** The orders of which it delivers, the one that it was begun from first. */
    public List<OrderDetails> orders() {
        return basis.orders();
    }

    /** The draft as it was read; edits since then are not in it. */
    public Draft draft() {
        return draft;
    }

    /** Whether the supplier's GS1 company prefix is known, from which SSCCs are made. */
    public Optional<String> gs1Prefix() {
        return Optional.ofNullable(basis.gs1Prefix());
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
                .or(() -> Optional.ofNullable(
                        at.row().equals(FieldAddress.HEADER)
                                ? prefilled.text(at.field())
                                : prefilled(at.row(), at.field())))
                .orElse("");
    }

    private @Nullable String prefilled(String key, String field) {
        var row = rows.get(key);
        if (row == null) {
            return field.equals(DispatchField.KIND) ? UnitKind.BOX.name() : null;
        }
        return switch (field) {
            case DispatchField.QUANTITY ->
                row.left().isPositive() ? NumberText.plain(row.left().value()) : null;
            case DispatchField.INCLUDED -> Boolean.toString(row.included());
            case DispatchField.REST -> DispatchField.LATER;
            case DispatchField.NEVER ->
                row.never().isZero() ? null : NumberText.plain(row.never().value());
            case DispatchField.ITEM_ID -> row.itemId();
            default -> null;
        };
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
        if (at.row().equals(FieldAddress.HEADER)) {
            header = new HeaderReading(basis, prefilled, overlay).read();
            return Set.of();
        }
        if (at.row().equals(FieldAddress.ALL_ROWS)) {
            readRows();
            return Set.copyOf(lines.keySet());
        }
        var line = lines.get(at.row());
        if (line != null) {
            rows.put(at.row(), new RowReading(basis, line, overlay).read());
            return Set.of(at.row());
        }
        packing = readPacking();
        return Set.of();
    }

    /** Takes edits in, each as {@link #put} does. */
    public Set<String> putAll(Map<FieldAddress, ? extends @Nullable FieldValue> values) {
        var touched = new HashSet<String>();
        values.forEach((at, value) -> touched.addAll(put(at, value)));
        return touched;
    }

    /** Order by order, as the buyer wrote them. */
    public List<DispatchRow> rows() {
        return List.copyOf(rows.values());
    }

    /** @throws NoSuchElementException if there is none */
    public DispatchRow row(String key) {
        return find(key).orElseThrow(() -> new NoSuchElementException(key));
    }

    public Optional<DispatchRow> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** In the sequence in which they were made. */
    public List<DispatchUnit> units() {
        return packing.units();
    }

    public Optional<DispatchUnit> unit(@Nullable String key) {
        return packing.units().stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    /** What of a row leaves and lies in no unit; negative where more is packed than leaves. */
    public Quantity unpacked(String row) {
        return row(row).leaving().minus(packing.packed(row));
    }

    /** What of a row lies in units. */
    public Quantity packed(String row) {
        return packing.packed(row);
    }

    /** The fields that hold something of their own. */
    public List<FieldAddress> written() {
        return overlay.written();
    }

    /** Why a field of a row cannot be changed; empty where it can. */
    public Optional<Impossible> whyNot(String key, String field) {
        var row = rows.get(key);
        if (row == null || field.equals(DispatchField.INCLUDED)) {
            return Optional.empty();
        }
        if (!row.included()) {
            return Optional.of(new Impossible("dispatch.why-not.left-out"));
        }
        var ofRest = field.equals(DispatchField.REST) || field.equals(DispatchField.NEVER);
        return ofRest && row.rest().isZero()
                ? Optional.of(new Impossible("dispatch.why-not.nothing-left"))
                : Optional.empty();
    }

    /** What is wrong while it is written, the header first. */
    public List<DraftProblem> problems() {
        var found = new ArrayList<>(header.problems());
        rows.values().forEach(row -> found.addAll(row.problems()));
        packing.units().forEach(unit -> found.addAll(unit.problems()));
        found.addAll(packing.ofContents());
        return found;
    }

    /** Those, and what else must be right before it can go. */
    public List<DraftProblem> problemsBeforeSending() {
        var all = new ArrayList<>(problems());
        all.addAll(header.beforeSending());
        rows.values().forEach(row -> all.addAll(row.beforeSending()));
        all.addAll(new PackingRules(this, basis.rules(), basis.buyerName()).judge());
        var unclear = rows.values().stream().anyMatch(row -> !row.problems().isEmpty());
        if (!unclear && rows.values().stream().noneMatch(row -> row.leaving().isPositive())) {
            all.add(DraftProblem.error(FieldAddress.header(DispatchField.INCLUDED), "dispatch.problem.nothing-leaves"));
        }
        return all;
    }

    public DispatchTotals totals() {
        var going = rows.values().stream().filter(DispatchRow::included).toList();
        var alone = units().stream().filter(unit -> unit.on() == null).toList();
        return new DispatchTotals(
                going.size(),
                (int) rows.values().stream()
                        .filter(row -> row.included() || row.left().isPositive())
                        .count(),
                (int) going.stream().filter(row -> row.rest().isPositive()).count(),
                alone.size(),
                units().size(),
                alone.stream()
                        .map(unit -> unit.weight() == null ? Quantity.ZERO : unit.weight())
                        .reduce(Quantity.ZERO, Quantity::plus));
    }

    DispatchBasis basis() {
        return basis;
    }

    DispatchHeader header() {
        return header;
    }
}
