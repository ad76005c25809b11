package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Optional;
import org.orderportal.party.CompanyNumbers;
import org.orderportal.party.Identifier;

/** A number by which a company is known, with the list it is from; its check digit is looked at when one leaves it. */
class NumberField extends Composite<Div> {

    private final ComboBox<String> scheme = new ComboBox<>();
    private final TextField number = new TextField();
    private String before = "";

    NumberField(String schemeLabel, String numberLabel) {
        scheme.setLabel(schemeLabel);
        scheme.setItems(CompanyNumbers.KNOWN);
        scheme.setItemLabelGenerator(this::nameOf);
        scheme.setAllowCustomValue(true);
        scheme.setClearButtonVisible(true);
        scheme.addCustomValueSetListener(
                typed -> scheme.setValue(typed.getDetail().strip()));
        scheme.addValueChangeListener(change -> judge());
        number.setLabel(numberLabel);
        number.setMaxLength(50);
        number.setManualValidation(true);
        number.addValueChangeListener(change -> judge());
        getContent().addClassName("number-field");
        getContent().add(scheme, number);
    }

    void show(Identifier known) {
        before = known.toString();
        if (!known.scheme().isEmpty() && !CompanyNumbers.KNOWN.contains(known.scheme())) {
            var offered = new ArrayList<>(CompanyNumbers.KNOWN);
            offered.add(known.scheme());
            scheme.setItems(offered);
        }
        scheme.setValue(known.scheme().isEmpty() ? null : known.scheme());
        number.setValue(known.value());
    }

    /** Empty where nothing is entered. */
    Optional<Identifier> read() {
        var typed = number.getValue().strip();
        var list = scheme.getValue() == null ? "" : scheme.getValue();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var given = new Identifier(list, typed);
        return Optional.of(
                given.toString().equals(before)
                        ? given
                        : CompanyNumbers.of(list, typed)
                                .map(spelled -> new Identifier(list, spelled))
                                .orElse(given));
    }

    /** Whether it may be saved: empty, as it was, or right. */
    boolean judge() {
        var given = read();
        var right = given.isEmpty()
                || given.get().toString().equals(before)
                || CompanyNumbers.of(given.get().scheme(), given.get().value()).isPresent();
        number.setErrorMessage(
                given.isPresent() && given.get().scheme().isEmpty()
                        ? getTranslation("party.identifier.scheme-missing")
                        : getTranslation("party.identifier.wrong", number.getValue(), nameOf(scheme.getValue())));
        number.setInvalid(!right);
        return right;
    }

    void setReadOnly(boolean readOnly) {
        scheme.setReadOnly(readOnly);
        number.setReadOnly(readOnly);
    }

    void focus() {
        scheme.focus();
    }

    private String nameOf(String code) {
        return code == null ? "" : CompanyNumbers.KNOWN.contains(code) ? getTranslation("party.scheme." + code) : code;
    }
}
