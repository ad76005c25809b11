package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.ButtonMenu;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PlainButton;

/**
 * A button that names what is chosen and opens a menu of the other choices in groups, each with a note beside it.
 */
public class ChoiceMenu<T> extends Composite<Button> {

    /** The framework's items do not tell a screen reader which of them is chosen. */
    private static final String ONE_OF_SEVERAL = """
            for (const item of this.parentElement?.querySelectorAll('[role^=menuitem]') ?? []) {
              item.removeAttribute('aria-selected');
              item.setAttribute('role', 'menuitemradio');
              item.setAttribute('aria-checked', item.hasAttribute('menu-item-checked'));
            }""";

    private record Entry<T>(T choice, MenuItem item, Span note) {}

    private final List<List<T>> groups;
    private final Function<T, String> name;
    private final Consumer<T> onChoice;
    private List<Entry<T>> entries = List.of();
    private Predicate<T> belongsAbove = choice -> false;
    private @Nullable Supplier<Function<T, String>> description;
    private @Nullable T chosen;

    public ChoiceMenu(String label, List<List<T>> groups, Function<T, String> name, Consumer<T> onChoice) {
        this.groups = groups;
        this.name = name;
        this.onChoice = onChoice;
        getContent().setIcon(Glyph.CHEVRON_DOWN.create());
        getContent().setIconAfterText(true);
        getContent().getElement().setAttribute("title", label);
        getContent().addClassName("choice-menu");
        new ButtonMenu(getContent(), ContextMenuPosition.BOTTOM_START, this::fill);
    }

    @Override
    protected Button initContent() {
        return new PlainButton();
    }

    private void fill(ContextMenu menu) {
        if (entries.isEmpty()) {
            menu.addOpenedChangeListener(event -> entries.stream()
                    .limit(1)
                    .forEach(first -> first.item().getElement().executeJs(ONE_OF_SEVERAL)));
            entries = new ArrayList<>();
            for (var group : groups) {
                if (!entries.isEmpty()) {
                    menu.addSeparator();
                }
                group.forEach(choice -> entries.add(entry(menu, choice)));
            }
            check();
        }
        if (description != null) {
            var note = description.get();
            entries.forEach(entry -> entry.note().setText(note.apply(entry.choice())));
        }
    }

    private Entry<T> entry(ContextMenu menu, T choice) {
        var note = new Span();
        note.addClassNames("choice-note", "num");
        var item = menu.addItem(name.apply(choice), click -> onChoice.accept(choice));
        item.add(note);
        item.setCheckable(true);
        if (belongsAbove.test(choice)) {
            item.addClassName("belongs-above");
        }
        return new Entry<>(choice, item, note);
    }

    /** Moves in what belongs to the entry above it. */
    void indent(Predicate<T> newBelongsAbove) {
        belongsAbove = newBelongsAbove;
    }

    /** Fills the notes each time that the menu opens, so that they are true when they are read. */
    void describeOnOpening(Supplier<Function<T, String>> newDescription) {
        description = newDescription;
    }

    public void choose(T newChosen) {
        chosen = newChosen;
        check();
        var isOffered = groups.stream().anyMatch(group -> group.contains(newChosen));
        getContent().setText(isOffered ? name.apply(newChosen) : "");
    }

    private void check() {
        entries.forEach(entry -> entry.item().setChecked(entry.choice().equals(chosen)));
    }
}
