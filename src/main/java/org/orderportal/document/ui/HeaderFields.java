package org.orderportal.document.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.orderportal.base.CountryCode;
import org.orderportal.base.ui.PartTexts;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.ui.Reader;

/**
 * Makes the fields of a document outside its rows, each bound to its place in the draft.
 *
 * @param labels the key of a field's label without its name
 * @param made the places of those that were made
 * @param days those that hold a day, by name
 */
public record HeaderFields(
        DraftFields fields, Reader reader, String labels, List<FieldAddress> made, Map<String, DatePicker> days) {

    public HeaderFields(DraftFields fields, Reader reader, String labels) {
        this(fields, reader, labels, new ArrayList<>(), new LinkedHashMap<>());
    }

    public TextField text(String name, int most) {
        return fields.bind(at(name), new TextField(label(name)), FieldTexts.of(reader, most));
    }

    public TextField mail(String name) {
        var field = new TextField(label(name));
        field.getElement().setAttribute("inputmode", "email");
        return fields.bind(at(name), field, FieldTexts.mail(reader));
    }

    public TextArea area(String name, int most) {
        var field = new TextArea(label(name));
        field.setMinRows(4);
        field.setMaxRows(14);
        return fields.bind(at(name), field, FieldTexts.of(reader, most));
    }

    public DatePicker day(String name) {
        var field = picker(label(name), reader);
        days.put(name, field);
        return fields.bind(at(name), field, FieldTexts.day(reader));
    }

    public ComboBox<CountryCode> country(String name) {
        var field = new ComboBox<CountryCode>(label(name));
        field.setItems(countries());
        field.setItemLabelGenerator(country -> nameOf(country.code()));
        return fields.bind(
                at(name),
                field,
                country -> country == null ? "" : country.code(),
                code -> code.isEmpty() ? null : new CountryCode(code));
    }

    /** What the buyer does not allow cannot be changed, and says why. */
    public void lock(Function<String, Optional<Impossible>> whyNot) {
        days.forEach((name, field) -> whyNot.apply(name).ifPresent(why -> {
            field.setEnabled(false);
            field.setHelperText(reader.text(why.reasonKey(), why.arguments().toArray()));
        }));
    }

    /** A calendar in the reader's language, in which Monday comes first. */
    public static DatePicker picker(String label, Reader reader) {
        var field = new DatePicker(label);
        PartTexts.calendar(field, reader.formats().locale());
        field.setWeekNumbersVisible(true);
        // Typing is for the field: a calendar that opens over the form would take the next Tab and click.
        field.setAutoOpen(false);
        return field;
    }

    private String label(String name) {
        return reader.text(labels + name);
    }

    private List<CountryCode> countries() {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .sorted(Comparator.comparing(
                        this::nameOf, Collator.getInstance(reader.user().locale())))
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
