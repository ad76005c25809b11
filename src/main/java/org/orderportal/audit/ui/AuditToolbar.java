package org.orderportal.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.orderportal.audit.AuditFilter;
import org.orderportal.audit.AuditPerson;
import org.orderportal.audit.AuditSearch;
import org.orderportal.audit.AuditWords;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.DayPair;
import org.orderportal.base.ui.Glyph;

/** What narrows the audit log: a text, a kind, a person, days. */
class AuditToolbar extends Composite<Div> {

    private static final int TYPING_PAUSE = 350;

    private final TextField search = new TextField();
    private final ComboBox<String> kind = new ComboBox<>();
    private final ComboBox<AuditPerson> person = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final DayPair days;
    private final BiConsumer<AuditFilter, Boolean> changed;
    private AuditFilter shown = AuditFilter.ALL;

    /** @param changed takes another filter, and whether it comes from typing */
    AuditToolbar(
            AuditSearch log,
            AuditWords words,
            Formats formats,
            LocalDate today,
            BiConsumer<AuditFilter, Boolean> changed) {
        this.changed = changed;

        search.setPlaceholder(getTranslation("audit.search"));
        search.setAriaLabel(getTranslation("audit.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addFocusShortcut(Key.KEY_F, KeyModifier.ALT);
        search.addClassName("search");
        search.addValueChangeListener(event -> report(event.isFromClient(), shown.withSearch(event.getValue()), true));

        kind.setPlaceholder(getTranslation("audit.kinds.all"));
        kind.setAriaLabel(getTranslation("audit.column.kind"));
        kind.setClearButtonVisible(true);
        kind.setItems(
                log.kinds().stream().sorted(Comparator.comparing(words::kind)).toList());
        kind.setItemLabelGenerator(words::kind);
        kind.addValueChangeListener(event ->
                report(event.isFromClient(), shown.withKind(Objects.requireNonNullElse(event.getValue(), "")), false));

        person.setPlaceholder(getTranslation("audit.people.all"));
        person.setAriaLabel(getTranslation("audit.person"));
        person.setClearButtonVisible(true);
        person.setItems(
                query -> log.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        person.setItemLabelGenerator(one -> one.name() + " (" + one.email() + ")");
        person.addValueChangeListener(event -> report(event.isFromClient(), shown.withPerson(event.getValue()), false));

        name(from, "audit.from");
        name(until, "audit.until");
        days = new DayPair(
                from,
                until,
                formats.locale(),
                today,
                (first, last) -> report(true, shown.withDays(first, last), false));
        getContent().addClassNames("toolbar", "audit-toolbar");
        getContent().add(search, kind, person, from, until);
    }

    void show(AuditFilter filter) {
        shown = filter;
        search.setValue(filter.search());
        kind.setValue(filter.kind().isEmpty() ? null : filter.kind());
        person.setValue(filter.person());
        days.show(filter.from(), filter.until());
    }

    private void name(DatePicker field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
    }

    private void report(boolean fromClient, AuditFilter wanted, boolean typed) {
        if (fromClient) {
            shown = wanted;
            changed.accept(wanted, typed);
        }
    }
}
