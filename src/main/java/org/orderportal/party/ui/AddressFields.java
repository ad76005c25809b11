package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.party.PostalAddress;

/** A postal address as fields. */
class AddressFields extends Composite<Div> {

    private final TextField street = field("street", 300);
    private final TextField additional = field("additionalStreet", 300);
    private final TextField line = field("addressLine", 300);
    private final TextField postalCode = field("postalCode", 50);
    private final TextField city = field("city", 200);
    private final TextField region = field("region", 200);
    private final ComboBox<String> country = new ComboBox<>(getTranslation("party.company.country"));

    AddressFields() {
        country.setItems(Stream.of(Locale.getISOCountries())
                .sorted((one, other) -> countryName(one).compareTo(countryName(other)))
                .toList());
        country.setItemLabelGenerator(this::countryName);
        getContent().addClassName("form-grid");
        getContent().add(street, additional, line, postalCode, city, region, country);
    }

    void show(@Nullable PostalAddress address) {
        var shown = address == null ? PostalAddress.UNKNOWN : address;
        street.setValue(text(shown.street()));
        additional.setValue(text(shown.additionalStreet()));
        line.setValue(text(shown.line()));
        postalCode.setValue(text(shown.postalCode()));
        city.setValue(text(shown.city()));
        region.setValue(text(shown.region()));
        country.setValue(shown.country() == null ? null : shown.country().code());
    }

    PostalAddress read() {
        return new PostalAddress(
                filled(street),
                filled(additional),
                filled(line),
                filled(city),
                filled(postalCode),
                filled(region),
                Optional.ofNullable(country.getValue()).map(CountryCode::new).orElse(null));
    }

    void setReadOnly(boolean readOnly) {
        Stream.of(street, additional, line, postalCode, city, region).forEach(field -> field.setReadOnly(readOnly));
        country.setReadOnly(readOnly);
    }

    private TextField field(String key, int most) {
        var field = new TextField(getTranslation("party.company." + key));
        field.setMaxLength(most);
        return field;
    }

    private String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(getLocale());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String filled(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
