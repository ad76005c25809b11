package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.orderportal.base.ui.Glyph;

/** A button that names what is chosen and opens a menu of the other choices in groups, each with a note beside it. */
public class ChoiceMenu<T> extends Composite<Button> {

    /** The framework's items do not tell a screen reader which of them is chosen. */
    private static final String ONE_OF_SEVERAL = """
            for (const item of this.parentElement?.querySelectorAll('[role^=menuitem]') ?? []) {
              item.removeAttribute('aria-selected');
              item.setAttribute('role', 'menuitemradio');
              item.setAttribute('aria-checked', item.hasAttribute('menu-item-checked'));
            }""";

    private final Map<T, MenuItem> items = new LinkedHashMap<>();
    private final Map<T, Span> notes = new LinkedHashMap<>();
    private final Map<T, String> names = new LinkedHashMap<>();
    private final ContextMenu menu = new ContextMenu();

    public ChoiceMenu(String label, List<List<T>> groups, Function<T, String> name, Consumer<T> onChoice) {
        var arrow = Glyph.CHEVRON_DOWN.create();
        getContent().setIcon(arrow);
        getContent().setIconAfterText(true);
        getContent().getElement().setAttribute("aria-haspopup", "menu");
        getContent().getElement().setAttribute("title", label);
        getContent().addClassName("choice-menu");

        menu.setTarget(getContent());
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_START);
        menu.addOpenedChangeListener(event -> {
            getContent().getElement().setAttribute("aria-expanded", String.valueOf(event.isOpened()));
            items.values().stream().limit(1).forEach(item -> item.getElement().executeJs(ONE_OF_SEVERAL));
        });
        for (var group : groups) {
            if (!items.isEmpty()) {
                menu.addSeparator();
            }
            group.forEach(choice -> addChoice(choice, name.apply(choice), onChoice));
        }
    }

    private void addChoice(T choice, String name, Consumer<T> onChoice) {
        var note = new Span();
        note.addClassNames("choice-note", "num");
        var item = menu.addItem(name, click -> onChoice.accept(choice));
        item.add(note);
        item.setCheckable(true);
        items.put(choice, item);
        notes.put(choice, note);
        names.put(choice, name);
    }

    /** Moves in what belongs to the entry above it. */
    void indent(Predicate<T> belongsAbove) {
        items.forEach((choice, item) -> {
            if (belongsAbove.test(choice)) {
                item.addClassName("belongs-above");
            }
        });
    }

    /** Fills the notes each time that the menu opens, so that they are true when they are read. */
    void describeOnOpening(Supplier<Function<T, String>> description) {
        menu.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                var note = description.get();
                notes.forEach((choice, span) -> span.setText(note.apply(choice)));
            }
        });
    }

    public void choose(T chosen) {
        items.forEach((choice, item) -> item.setChecked(choice.equals(chosen)));
        getContent().setText(names.getOrDefault(chosen, ""));
    }
}
