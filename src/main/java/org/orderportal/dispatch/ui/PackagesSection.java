package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.dispatch.DispatchPrint.LabelPaper;
import org.orderportal.dispatch.DispatchUnit;
import org.orderportal.dispatch.UnitKind;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.order.ui.Downloads;
import org.orderportal.order.ui.Reader;

/** How the goods are packed: "12 boxes of 20" becomes boxes with numbers, labels and a packing list. */
class PackagesSection extends PageSection implements UnitList.Listener, UnitForm.Listener {

    private final DispatchDesk desk;
    private final Reader reader;
    private final Supplier<DispatchForm> form;
    private final GoodsEditing.Edits edits;
    private final UnitList list;
    private final PrefixField prefix;
    private final Paragraph state = new Paragraph();
    private final Paragraph deep = new Paragraph();
    private final Div papers = new Div();
    private final Button pack;
    private @Nullable UnitForm open;

    PackagesSection(DispatchDesk desk, Reader reader, Supplier<DispatchForm> form, GoodsEditing.Edits edits) {
        super("packages", reader.text("dispatch.editor.packages"));
        this.desk = desk;
        this.reader = reader;
        this.form = form;
        this.edits = edits;
        list = new UnitList(reader, form, this);
        prefix = new PrefixField(
                reader,
                digits -> desk.packages().rememberPrefix(form.get().draft().id(), digits),
                edits::reload);
        pack = new Button(reader.text("dispatch.editor.pack"), click -> pack());
        var add = new Button(reader.text("dispatch.editor.unit.add"), click -> addUnit());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        addAction(pack, add);
        state.addClassNames("muted", "message");
        state.getElement().setAttribute("role", "status");
        deep.addClassNames("field-note");
        deep.setText(reader.text("dispatch.editor.packages.deep"));
        papers.addClassName("package-papers");
        papers.add(
                paper(
                        "dispatch.editor.labels.a6",
                        () -> desk.advices().labels(form.get().draft().id(), LabelPaper.A6)),
                paper(
                        "dispatch.editor.labels.sheet",
                        () -> desk.advices().labels(form.get().draft().id(), LabelPaper.SHEET)),
                paper(
                        "dispatch.editor.packing-list",
                        () -> desk.advices().packingList(form.get().draft().id())));
        add(state, prefix, list, deep, papers);
        RowRoom.follow(this, room -> list.setNarrow(room.isCards()));
    }

    /** Shows the units of the draft as it is now. */
    void show() {
        var units = form.get().units();
        setMeta(units.isEmpty() ? "" : reader.text("dispatch.editor.packages.count", units.size()));
        state.setText(words());
        prefix.setVisible(form.get().gs1Prefix().isEmpty());
        list.show();
        list.setVisible(!units.isEmpty());
        deep.setVisible(units.stream().anyMatch(this::isDeep));
        papers.setVisible(!units.isEmpty());
        if (open != null) {
            open.rebuild();
        }
    }

    /** Something in a unit or a content has changed, or the quantity of a row. */
    void refresh(FieldAddress at) {
        state.setText(words());
        list.refreshAll();
        if (open != null) {
            open.show(at);
        }
    }

    void showProblems(List<EditorProblem> problems) {
        if (open != null) {
            open.showProblems(problems);
        }
    }

    /** @return false where it is no field of a unit that is open */
    boolean ask(FieldAddress at, FieldQuestion question) {
        return open != null && open.ask(at, question);
    }

    void settled(FieldAddress at) {
        if (open != null) {
            open.settled(at);
        }
    }

    /** @return false where it is no field of a unit */
    boolean goTo(FieldAddress at) {
        var unit = form.get().unit(at.row()).or(() -> holding(at.row()));
        if (unit.isPresent()) {
            opened(unit.get().key());
            Optional.ofNullable(open).ifPresent(shown -> shown.focus(at));
            return true;
        }
        if (at.field().equals(DispatchField.CONTENT) || at.field().equals(DispatchField.UNIT)) {
            pack.scrollIntoView();
            pack.focus();
            return true;
        }
        return false;
    }

    private Optional<DispatchUnit> holding(String content) {
        return form.get().units().stream()
                .filter(unit ->
                        unit.contents().stream().anyMatch(one -> one.key().equals(content)))
                .findFirst();
    }

    /** The electronic document knows a unit and packages on it; what lies deeper is in the papers only. */
    private boolean isDeep(DispatchUnit unit) {
        return form.get()
                .unit(unit.on())
                .flatMap(below -> form.get().unit(below.on()))
                .isPresent();
    }

    private String words() {
        var shown = form.get();
        var open = shown.rows().stream()
                .filter(row -> shown.unpacked(row.key()).isPositive())
                .count();
        if (shown.units().isEmpty()) {
            return reader.text("dispatch.editor.packages.none");
        }
        return open == 0
                ? reader.text("dispatch.editor.packages.all-packed")
                : reader.text("dispatch.editor.packages.open", open);
    }

    private Anchor paper(String key, Supplier<org.orderportal.order.FileContent> file) {
        var link = Downloads.link(reader.text(key), file);
        link.addClassName("link-button");
        return link;
    }

    private void pack() {
        new PackDialog(
                        reader,
                        form.get(),
                        order -> doing(
                                () -> desk.packages().pack(form.get().draft().id(), order)))
                .open();
    }

    private void addUnit() {
        doing(() -> {
            var key = desk.packages().addUnit(form.get().draft().id(), UnitKind.PALLET);
            edits.reload();
            opened(key);
        });
    }

    @Override
    public void opened(String unit) {
        if (open != null) {
            open.close();
        }
        open = new UnitForm(form, unit, reader, this);
        open.open();
    }

    @Override
    public void removed(List<String> units) {
        doing(() -> desk.packages().removeUnits(form.get().draft().id(), units));
    }

    @Override
    public void edited(FieldEdit edit) {
        edits.edit(edit);
    }

    @Override
    public void numbered(String unit) {
        doing(() -> desk.packages().makeSscc(form.get().draft().id(), unit));
    }

    @Override
    public void filled(String unit, String row) {
        doing(() -> desk.packages().putIn(form.get().draft().id(), unit, row));
    }

    @Override
    public void emptied(String content) {
        doing(() -> desk.drafts().removeRow(form.get().draft().id(), content));
    }

    @Override
    public void closed() {
        open = null;
    }

    private void doing(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notices.failure(reader.text(refusal.key(), refusal.arguments()));
        }
        edits.reload();
    }
}
