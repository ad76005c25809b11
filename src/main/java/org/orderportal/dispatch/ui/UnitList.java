package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.Gs1;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.dispatch.DispatchUnit;
import org.orderportal.order.ui.Reader;

/** The units, each with its number, what lies in it, and what it stands on; those that are carried below their carrier. */
class UnitList extends Composite<Grid<String>> {

    private static final int SHOWN_IN_FULL = 20;

    private static final String UNIT = """
            <div class="unit-row depth-${item.depth}">
              <span class="strong kind">${item.name}</span>
              <span class="num sscc ${item.wrong ? 'tone-bad' : ''}" ?hidden="${!item.sscc}">${item.sscc}</span>
              <span class="tone-warn sscc" ?hidden="${item.sscc}">${item.noSscc}</span>
              <span class="contents">${item.contents}</span>
              <span class="muted more" ?hidden="${!item.more}">${item.more}</span>
              <span class="acts">
                <button type="button" class="row-more" title="${item.openLabel}" aria-label="${item.openLabel}" aria-haspopup="dialog" @click="${openUnit}">\
            <svg viewBox="0 0 16 16" aria-hidden="true"><use href="icons/glyphs.svg#more"></use></svg></button>
                <button type="button" class="row-more" title="${item.removeLabel}" aria-label="${item.removeLabel}" @click="${removeUnit}">\
            <svg viewBox="0 0 16 16" aria-hidden="true"><use href="icons/glyphs.svg#close"></use></svg></button>
              </span>
            </div>""";

    /** What somebody does with units. */
    interface Listener {
        void opened(String unit);

        void removed(List<String> units);
    }

    private final Reader reader;
    private final Supplier<DispatchForm> form;
    private List<String> keys = List.of();

    UnitList(Reader reader, Supplier<DispatchForm> form, Listener listener) {
        this.reader = reader;
        this.form = form;
        var grid = getContent();
        grid.addColumn(LitRenderer.<String>of(UNIT)
                        .withProperty("depth", key -> Math.min(3, depth(unit(key))))
                        .withProperty("name", key -> name(unit(key)))
                        .withProperty("sscc", key -> sscc(unit(key)))
                        .withProperty("wrong", key -> !unit(key).problems().isEmpty())
                        .withProperty("noSscc", key -> reader.text("dispatch.editor.unit.no-sscc"))
                        .withProperty("contents", key -> contents(unit(key)))
                        .withProperty("more", key -> more(unit(key)))
                        .withProperty("openLabel", key -> reader.text("dispatch.editor.unit.open", name(unit(key))))
                        .withProperty("removeLabel", key -> reader.text("dispatch.editor.unit.remove", name(unit(key))))
                        .withFunction("openUnit", listener::opened)
                        .withFunction("removeUnit", key -> listener.removed(List.of(key))))
                .setKey("unit")
                .setHeader(reader.text("dispatch.editor.packages"));
        grid.setAriaLabel(reader.text("dispatch.editor.packages"));
        grid.addClassNames("unit-grid", "as-cards", "article-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> keys.stream().skip(query.getOffset()).limit(query.getLimit()), query -> keys.size()));
    }

    void show() {
        keys = sorted();
        var many = keys.size() > SHOWN_IN_FULL;
        getContent().setAllRowsVisible(!many);
        getContent().setClassName("scrolls", many);
        refreshAll();
    }

    void refreshAll() {
        getContent().getDataProvider().refreshAll();
    }

    void setNarrow(boolean narrow) {
        getContent().setClassName("narrow", narrow);
    }

    /** Each unit that is carried by itself, and under it those that it carries. */
    private List<String> sorted() {
        var sorted = new ArrayList<String>();
        form.get().units().stream().filter(unit -> unit.on() == null).forEach(unit -> add(unit, sorted));
        return List.copyOf(sorted);
    }

    private void add(DispatchUnit unit, List<String> sorted) {
        sorted.add(unit.key());
        unit.carries().forEach(key -> form.get().unit(key).ifPresent(upper -> add(upper, sorted)));
    }

    private DispatchUnit unit(String key) {
        return form.get().unit(key).orElseThrow();
    }

    private int depth(DispatchUnit unit) {
        return form.get().unit(unit.on()).map(below -> depth(below) + 1).orElse(0);
    }

    private String name(DispatchUnit unit) {
        return new FieldWords(form.get(), reader).unit(unit);
    }

    private static String sscc(DispatchUnit unit) {
        return Gs1.grouped(Objects.requireNonNullElse(unit.sscc(), ""));
    }

    private String contents(DispatchUnit unit) {
        var words = new FieldWords(form.get(), reader);
        var inside = unit.contents().stream()
                .map(content -> reader.text(
                        "dispatch.editor.unit.content",
                        reader.formats().quantity(Objects.requireNonNullElse(content.quantity(), Quantity.ZERO)),
                        words.called(content.row())))
                .collect(Collectors.joining(", "));
        var carried = unit.carries().isEmpty()
                ? ""
                : reader.text("dispatch.editor.unit.carries", unit.carries().size());
        return Stream.of(carried, inside).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String more(DispatchUnit unit) {
        var weight = unit.weight();
        return Stream.of(unit.marks(), weight == null ? null : reader.formats().quantity(weight) + " kg")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
