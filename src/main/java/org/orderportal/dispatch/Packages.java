package org.orderportal.dispatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.NumberText;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Draft;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.NewRow;
import org.orderportal.party.Companies;
import org.springframework.stereotype.Service;

/**
 * Packs what a draft sends into units, and unpacks it again. What is unknown, and what is not the reader's, throws
 * {@link NotFound}. Nothing here may be called within a transaction.
 */
@Service
public class Packages {

    /** More are packed by machines, which write them over the API in parts. */
    static final int MOST_UNITS = 2_000;

    private final Drafts drafts;
    private final DispatchForms forms;
    private final SsccSeries series;
    private final Companies companies;

    Packages(Drafts drafts, DispatchForms forms, SsccSeries series, Companies companies) {
        this.drafts = drafts;
        this.forms = forms;
        this.series = series;
        this.companies = companies;
    }

    /**
     * Packs a row into so many units.
     *
     * @throws Refusal if nothing is left of it to pack, or a draft would have more units than anybody packs by hand
     */
    @SignedInOnly
    public void pack(DocumentId id, BoxOrder order) {
        var form = forms.of(id);
        var row = form.find(order.row()).orElseThrow(() -> new NotFound("row"));
        if (order.count() < 1 || !order.each().isPositive()) {
            throw new Refusal("dispatch.pack.nothing");
        }
        requireRoom(form, order.count() + (order.onNew() == null ? 0 : 1));
        var portions = portions(order, form.unpacked(order.row()));
        if (portions.isEmpty()) {
            throw new Refusal("dispatch.pack.all-packed", row.ref());
        }
        var operation = "pack-" + UUID.randomUUID();
        var below = order.onNew() == null ? order.on() : unit(form, order.onNew(), order.number(), operation);
        var rows = new ArrayList<NewRow>();
        portions.forEach(portion -> {
            rows.add(new NewRow(DispatchField.UNIT, null));
            rows.add(new NewRow(DispatchField.CONTENT, row.line()));
        });
        var added = drafts.addRows(id, rows, operation);
        var patches = new ArrayList<DraftPatch>();
        for (int place = 0; place < portions.size(); place++) {
            var unit = added.get(2 * place).key();
            var content = added.get(2 * place + 1).key();
            patches.add(patch(unit, DispatchField.KIND, order.kind().name(), operation));
            sscc(form, order.number()).ifPresent(sscc -> patches.add(patch(unit, DispatchField.SSCC, sscc, operation)));
            if (below != null) {
                patches.add(patch(unit, DispatchField.ON, below, operation));
            }
            patches.add(patch(content, DispatchField.IN, unit, operation));
            patches.add(patch(
                    content,
                    DispatchField.QUANTITY,
                    NumberText.plain(portions.get(place).value()),
                    operation));
        }
        drafts.patchAll(id, patches);
    }

    /** Each unit gets as much as was said, as long as there is that much; what is left over goes into the last one. */
    private static List<Quantity> portions(BoxOrder order, Quantity open) {
        var portions = new ArrayList<Quantity>();
        var left = open;
        for (int place = 0; place < order.count() && left.isPositive(); place++) {
            var portion = order.each().min(left);
            portions.add(portion);
            left = left.minus(portion);
        }
        return portions;
    }

    /** A unit with nothing in it yet. @return its key */
    @SignedInOnly
    public String addUnit(DocumentId id, UnitKind kind) {
        var form = forms.of(id);
        requireRoom(form, 1);
        return unit(form, kind, form.gs1Prefix().isPresent(), "unit-" + UUID.randomUUID());
    }

    private String unit(DispatchForm form, UnitKind kind, boolean numbered, String operation) {
        var id = form.draft().id();
        var key =
                drafts.addRow(id, DispatchField.UNIT, null, operation + "-unit").key();
        var patches = new ArrayList<DraftPatch>();
        patches.add(patch(key, DispatchField.KIND, kind.name(), operation));
        sscc(form, numbered).ifPresent(sscc -> patches.add(patch(key, DispatchField.SSCC, sscc, operation)));
        drafts.patchAll(id, patches);
        return key;
    }

    /** Puts something of a row into a unit: what lies in none yet. @return the key of the content */
    @SignedInOnly
    public String putIn(DocumentId id, String unit, String row) {
        var form = forms.of(id);
        form.unit(unit).orElseThrow(() -> new NotFound("unit"));
        var found = form.find(row).orElseThrow(() -> new NotFound("row"));
        var operation = "put-" + UUID.randomUUID();
        var key = drafts.addRow(id, DispatchField.CONTENT, found.line(), operation)
                .key();
        var open = form.unpacked(row).atLeastZero();
        var patches = new ArrayList<DraftPatch>();
        patches.add(patch(key, DispatchField.IN, unit, operation));
        if (open.isPositive()) {
            patches.add(patch(key, DispatchField.QUANTITY, NumberText.plain(open.value()), operation));
        }
        drafts.patchAll(id, patches);
        return key;
    }

    /** Takes units away with what lies in them; what stood on them stands by itself then. */
    @SignedInOnly
    public void removeUnits(DocumentId id, List<String> units) {
        var form = forms.of(id);
        var freed = new HashMap<String, @Nullable String>();
        for (var unit : form.units()) {
            if (units.contains(unit.key())) {
                unit.contents().forEach(content -> drafts.removeRow(id, content.key()));
                drafts.removeRow(id, unit.key());
            } else if (unit.on() != null && units.contains(unit.on())) {
                freed.put(unit.key(), null);
            }
        }
        moveTo(id, freed);
    }

    /** Puts units on another one, or on none; by unit. */
    @SignedInOnly
    public void moveTo(DocumentId id, Map<String, @Nullable String> moves) {
        var draft = drafts.read(id);
        var operation = "move-" + UUID.randomUUID();
        var patches = moves.entrySet().stream()
                .map(move -> new DraftPatch(
                        new FieldAddress(move.getKey(), DispatchField.ON),
                        base(draft, move.getKey(), DispatchField.ON),
                        move.getValue(),
                        false,
                        operation))
                .toList();
        if (!patches.isEmpty()) {
            drafts.patchAll(id, patches);
        }
    }

    /**
     * Remembers the GS1 company prefix of the draft's supplier.
     *
     * @throws Refusal if it is none
     */
    @SignedInOnly
    public void rememberPrefix(DocumentId id, String prefix) {
        companies.setGs1Prefix(drafts.read(id).supplier(), prefix);
    }

    /**
     * Gives a unit an SSCC, in place of whatever stood there.
     *
     * @throws Refusal if the company's GS1 prefix is not known
     */
    @SignedInOnly
    public String makeSscc(DocumentId id, String unit) {
        var form = forms.of(id);
        var prefix = form.gs1Prefix().orElseThrow(() -> new Refusal("dispatch.sscc.no-prefix"));
        var sscc = series.next(prefix);
        var at = new FieldAddress(unit, DispatchField.SSCC);
        drafts.patch(
                id,
                new DraftPatch(
                        at, base(form.draft(), unit, DispatchField.SSCC), sscc, false, "sscc-" + UUID.randomUUID()));
        return sscc;
    }

    private Optional<String> sscc(DispatchForm form, boolean wanted) {
        return wanted ? form.gs1Prefix().map(series::next) : Optional.empty();
    }

    private static void requireRoom(DispatchForm form, int more) {
        if (form.units().size() + more > MOST_UNITS) {
            throw new Refusal("dispatch.pack.too-many", MOST_UNITS);
        }
    }

    static long base(Draft draft, String row, String field) {
        return draft.value(row, field).map(FieldValue::revision).orElse(0L);
    }

    private static DraftPatch patch(String row, String field, String text, String operation) {
        return new DraftPatch(new FieldAddress(row, field), 0, text, false, operation);
    }
}
