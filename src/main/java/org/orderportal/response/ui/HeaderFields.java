package org.orderportal.response.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orderportal.base.CountryCode;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseForm;

/**
 * Makes the fields of a response outside its rows, each bound to its place in the draft.
 *
 * @param made the places of those that were made
 * @param days those that hold a day, by name
 */
record HeaderFields(DraftFields fields, Reader reader, List<FieldAddress> made, Map<String, DatePicker> days) {

    HeaderFields(DraftFields fields, Reader reader) {
        this(fields, reader, new ArrayList<>(), new LinkedHashMap<>());
    }

    TextField text(String name, int most) {
        return fields.bind(at(name), new TextField(label(name)), ResponseTexts.of(reader, most));
    }

    TextField mail(String name) {
        var field = new TextField(label(name));
        field.getElement().setAttribute("inputmode", "email");
        return fields.bind(at(name), field, ResponseTexts.mail(reader));
    }

    TextArea area(String name, int most) {
        var field = new TextArea(label(name));
        field.setMinRows(4);
        field.setMaxRows(14);
        return fields.bind(at(name), field, ResponseTexts.of(reader, most));
    }

    DatePicker day(String name) {
        var field = picker(label(name), reader);
        days.put(name, field);
        return fields.bind(at(name), field, ResponseTexts.day(reader));
    }

    ComboBox<CountryCode> country(String name) {
        var field = new ComboBox<CountryCode>(label(name));
        field.setItems(countries());
        field.setItemLabelGenerator(country -> nameOf(country.code()));
        field.setClearButtonVisible(true);
        return fields.bind(
                at(name),
                field,
                country -> country == null ? "" : country.code(),
                code -> code.isEmpty() ? null : new CountryCode(code));
    }

    /** What the buyer does not allow cannot be changed, and says why. */
    void lock(ResponseForm form) {
        days.forEach((name, field) -> form.whyNot(FieldAddress.HEADER, name).ifPresent(why -> {
            field.setEnabled(false);
            field.setHelperText(reader.text(why.reasonKey(), why.arguments().toArray()));
        }));
    }

    /** A calendar in the reader's language, in which Monday comes first. */
    static DatePicker picker(String label, Reader reader) {
        var field = new DatePicker(label);
        field.setLocale(reader.formats().locale());
        field.setI18n(new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setToday(reader.text("response.editor.day.today"))
                .setCancel(reader.text("response.editor.cancel")));
        field.setWeekNumbersVisible(true);
        // Typing is for the field: a calendar that opens over the form would take the next Tab and click.
        field.setAutoOpen(false);
        field.setClearButtonVisible(true);
        return field;
    }

    private String label(String name) {
        return reader.text("response.editor.field." + name);
    }

    private List<CountryCode> countries() {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .sorted(Comparator.comparing(this::nameOf))
                .map(CountryCode::new)
                .toList();
    }

    private String nameOf(String code) {
        return Optional.of(Locale.of("", code).getDisplayCountry(reader.user().locale()))
                .filter(name -> !name.isBlank())
                .orElse(code);
    }

    private FieldAddress at(String name) {
        var at = FieldAddress.header(name);
        made.add(at);
        return at;
    }
}
