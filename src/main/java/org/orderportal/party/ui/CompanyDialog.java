package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.base.error.Refusal;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyNumbers;
import org.orderportal.party.CompanyRole;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;

/** Registers a company by hand; it is connected at once. */
class CompanyDialog extends Composite<Dialog> {

    /** The lists of electronic addresses that are used most where our buyers are. */
    private static final List<String> SCHEMES = List.of("0088", "0007", "0192", "0184", "0216", "0106", "0208", "9930");

    private final Companies companies;
    private final Consumer<Company> registered;
    private final TextField name = required("party.company.name");
    private final CheckboxGroup<CompanyRole> roles = new CheckboxGroup<>(getTranslation("party.company.roles"));
    private final ComboBox<String> scheme = new ComboBox<>(getTranslation("party.company.scheme"));
    private final TextField number = required("party.company.number");
    private final TextField vatNumber = new TextField(getTranslation("party.company.vatNumber"));
    private final TextField street = new TextField(getTranslation("party.company.street"));
    private final TextField postalCode = new TextField(getTranslation("party.company.postalCode"));
    private final TextField city = new TextField(getTranslation("party.company.city"));
    private final ComboBox<String> country = new ComboBox<>(getTranslation("party.company.country"));

    CompanyDialog(Companies companies, Consumer<Company> registered) {
        this.companies = companies;
        this.registered = registered;

        roles.setItems(CompanyRole.values());
        roles.setItemLabelGenerator(role -> getTranslation("party.role." + role.name()));
        roles.setValue(Set.of(CompanyRole.SUPPLIER));
        scheme.setItems(SCHEMES);
        scheme.setItemLabelGenerator(code -> SCHEMES.contains(code) ? getTranslation("party.scheme." + code) : code);
        scheme.setAllowCustomValue(true);
        scheme.addCustomValueSetListener(
                typed -> scheme.setValue(typed.getDetail().strip()));
        scheme.setValue(SCHEMES.getFirst());
        scheme.addValueChangeListener(change -> number.setInvalid(false));
        vatNumber.setManualValidation(true);
        vatNumber.addValueChangeListener(change -> vatNumber.setInvalid(false));
        country.setItems(Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::countryName, Collator.getInstance(getLocale())))
                .toList());
        country.setItemLabelGenerator(this::countryName);

        var fields = new Div(name, roles, scheme, number, vatNumber, street, postalCode, city, country);
        fields.addClassName("form-grid");
        var cancel =
                new Button(getTranslation("party.cancel"), click -> getContent().close());
        var done = new Button(getTranslation("party.companies.register"), click -> register());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(getTranslation("party.companies.register"));
        getContent().addClassNames("form-dialog", "wide");
        getContent().add(fields);
        getContent().getFooter().add(cancel, done);
    }

    void open() {
        getContent().open();
    }

    private void register() {
        if (!isComplete()) {
            return;
        }
        try {
            var company = companies.register(
                    described(),
                    roles.getValue().contains(CompanyRole.BUYER),
                    roles.getValue().contains(CompanyRole.SUPPLIER));
            getContent().close();
            registered.accept(company);
        } catch (Refusal refused) {
            number.setErrorMessage(getTranslation(refused.key(), refused.arguments()));
            number.setInvalid(true);
        }
    }

    private boolean isComplete() {
        name.setInvalid(name.getValue().isBlank());
        roles.setErrorMessage(getTranslation("party.company.rolesMissing"));
        roles.setInvalid(roles.isEmpty());
        scheme.setErrorMessage(getTranslation("party.company.schemeWrong"));
        scheme.setInvalid(scheme.getValue() == null || !CompanyNumbers.isScheme(scheme.getValue()));
        judgeNumbers();
        return Stream.of(name, number, vatNumber).noneMatch(TextField::isInvalid)
                && !roles.isInvalid()
                && !scheme.isInvalid();
    }

    private void judgeNumbers() {
        var typed = number.getValue().strip();
        var nameOfScheme =
                scheme.isInvalid() ? "" : scheme.getItemLabelGenerator().apply(scheme.getValue());
        number.setErrorMessage(
                typed.isEmpty()
                        ? getTranslation("party.company.numberMissing")
                        : getTranslation("party.identifier.wrong", typed, nameOfScheme));
        number.setInvalid(typed.isEmpty()
                || !scheme.isInvalid()
                        && CompanyNumbers.of(scheme.getValue(), typed).isEmpty());
        vatNumber.setErrorMessage(getTranslation("party.vat-number.check", vatNumber.getValue()));
        vatNumber.setInvalid(filled(vatNumber) != null
                && CompanyNumbers.vat(vatNumber.getValue()).isEmpty());
    }

    private PartyDescription described() {
        var address = new PostalAddress(
                filled(street),
                null,
                null,
                filled(city),
                filled(postalCode),
                null,
                country.getValue() == null ? null : new CountryCode(country.getValue()));
        return new PartyDescription(
                name.getValue().strip(),
                new ElectronicAddress(scheme.getValue(), number.getValue().strip()),
                List.of(),
                address,
                filled(vatNumber));
    }

    private static @Nullable String filled(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private TextField required(String key) {
        var field = new TextField(getTranslation(key));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation(key + "Missing"));
        field.setMaxLength(200);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(getLocale());
    }
}
