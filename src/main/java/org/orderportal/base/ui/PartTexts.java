package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Vaadin's parts say by themselves, in the reader's language: each part that has words of its own gets them here,
 * else it speaks English. The keys are {@code base.parts...}.
 */
public final class PartTexts {

    /** A grid has no setting for what its tick boxes are called; they are made by these two functions. */
    private static final String NAME_TICKS = """
        const column = this.querySelector('vaadin-grid-flow-selection-column');
        const named = (make, name) => (root, ...more) => {
          make.call(column, root, ...more);
          if (root.firstElementChild) {
            root.firstElementChild.accessibleName = name;
          }
        };
        if (column) {
          column.headerRenderer = named(column._defaultHeaderRenderer, $0);
          column.renderer = named(column._defaultRenderer, $1);
        }\
        """;

    private static final String NAME_CONNECTION = """
        const indicator = window.Vaadin?.connectionIndicator;
        if (indicator) {
          indicator.onlineText = $0;
          indicator.offlineText = $1;
          indicator.reconnectingText = $2;
        }\
        """;

    private static final String NAME_REVEAL = """
        const name = () => this.querySelectorAll('vaadin-password-field').forEach(f => f.i18n = {reveal: $0});
        Promise.resolve(this.updateComplete).then(name);\
        """;

    private PartTexts() {}

    /** A calendar in which Monday comes first. */
    public static DatePicker calendar(DatePicker field, Locale locale) {
        field.setLocale(locale);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(text(field, "today"))
                .setCancel(text(field, "cancel")));
        return field;
    }

    /** Vaadin counts them from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }

    /** The frame around the pages, its menu, and what is said when the server cannot be reached. */
    public static void frame(AppLayout frame, SideNav menu) {
        frame.setI18n(new AppLayout.AppLayoutI18n().setDrawer(text(frame, "drawer")));
        menu.setI18n(new SideNav.SideNavI18n().setToggle(text(frame, "toggle")));
        frame.getElement()
                .executeJs(NAME_CONNECTION, text(frame, "online"), text(frame, "offline"), text(frame, "reconnecting"));
    }

    public static void menu(MenuBar menu) {
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(text(menu, "more")));
    }

    public static <T> void choices(MultiSelectComboBox<T> field) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(text(field, "choices.cleared"))
                .setFocused(text(field, "choices.focused"))
                .setSelected(text(field, "choices.selected"))
                .setDeselected(text(field, "choices.deselected"))
                // The number is put in by the browser, at this mark.
                .setTotal(text(field, "choices.total", "{count}")));
    }

    public static PasswordField password(PasswordField field) {
        field.getElement().setPropertyMap("i18n", Map.of("reveal", text(field, "reveal")));
        return field;
    }

    /** Password fields that a part makes inside of itself. */
    public static void passwordsWithin(Component part) {
        part.getElement().executeJs(NAME_REVEAL, text(part, "reveal"));
    }

    /** The boxes with which rows are ticked. */
    public static void ticks(Grid<?> grid) {
        grid.getElement().executeJs(NAME_TICKS, text(grid, "tick.all"), text(grid, "tick.row"));
    }

    private static String text(Component part, String key, Object... arguments) {
        return part.getTranslation("base.parts." + key, arguments);
    }
}
