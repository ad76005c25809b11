package org.orderportal.party.ui;

import static org.orderportal.party.ui.AddressFields.filled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.PageSection;
import org.orderportal.party.CompanyContact;
import org.orderportal.party.CompanyDetails;
import org.orderportal.party.CompanyNumbers;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** The master data of a company as fields: what it is called, where it is, by which numbers it is known. */
class CompanyForm extends Composite<Div> {

    /** It may lie far from the button that saves, or below its bar. */
    private static final String TO_FIRST_WRONG = "requestAnimationFrame(() => {"
            + " const wrong = this.querySelector('[invalid]');"
            + " wrong?.focus({preventScroll: true}); wrong?.scrollIntoView({block: 'center'}); })";

    private final TextField name = field("name", 300);
    private final TextField legalName = field("legalName", 300);
    private final TextField contact = field("contact.name", 200);
    private final TextField phone = field("contact.phone", 60);
    private final TextField email = field("contact.email", 254);
    private final AddressFields seat = new AddressFields();
    private final Checkbox invoicesElsewhere = new Checkbox(getTranslation("party.company.invoiceFrom"));
    private final AddressFields invoiceFrom = new AddressFields();
    private final Checkbox dispatchesElsewhere = new Checkbox(getTranslation("party.company.dispatchFrom"));
    private final AddressFields dispatchFrom = new AddressFields();
    private final NumberField endpoint =
            new NumberField(getTranslation("party.company.scheme"), getTranslation("party.company.number"));
    private final NumberRows identifiers = new NumberRows();
    private final TextField vatNumber = field("vatNumber", 60);
    private final TextField gs1Prefix = field("gs1Prefix", 14);
    private final Paragraph staffOnly = new Paragraph(getTranslation("party.identifier.staff-only"));

    CompanyForm() {
        name.setRequiredIndicatorVisible(true);
        legalName.setHelperText(getTranslation("party.company.legalName.help"));
        vatNumber.setManualValidation(true);
        vatNumber.addValueChangeListener(change -> judgeVatNumber(null));
        gs1Prefix.setHelperText(getTranslation("party.company.gs1Prefix.help"));
        invoicesElsewhere.addValueChangeListener(change -> invoiceFrom.setVisible(change.getValue()));
        dispatchesElsewhere.addValueChangeListener(change -> dispatchFrom.setVisible(change.getValue()));
        invoiceFrom.setVisible(false);
        dispatchFrom.setVisible(false);
        staffOnly.addClassName("muted");
        getContent().addClassName("form-sections");
        getContent()
                .add(
                        section("names", grid(name, legalName, contact, phone, email)),
                        section(
                                "addresses",
                                new H3(getTranslation("party.company.seat")),
                                seat,
                                invoicesElsewhere,
                                invoiceFrom,
                                dispatchesElsewhere,
                                dispatchFrom),
                        section("numbers", grid(vatNumber, gs1Prefix), staffOnly, endpoint, identifiers));
    }

    void show(CompanyDetails company) {
        name.setValue(company.name());
        legalName.setValue(text(company.legalName()));
        contact.setValue(text(company.contact().name()));
        phone.setValue(text(company.contact().phone()));
        email.setValue(text(company.contact().email()));
        seat.show(company.address());
        show(company.invoiceFrom(), invoicesElsewhere, invoiceFrom);
        show(company.dispatchFrom(), dispatchesElsewhere, dispatchFrom);
        var address = company.endpoint();
        endpoint.show(address == null ? new Identifier("", "") : new Identifier(address.scheme(), address.id()));
        identifiers.show(company.identifiers());
        vatNumber.setValue(text(company.vatNumber()));
        gs1Prefix.setValue(text(company.gs1Prefix()));
        Stream.of(name, email, vatNumber, gs1Prefix).forEach(field -> field.setInvalid(false));
    }

    /** What may be changed: nothing, all but the numbers by which orders find the company, or all. */
    void allow(boolean changes, boolean numbers) {
        Stream.of(name, legalName, contact, phone, email, vatNumber, gs1Prefix)
                .forEach(field -> field.setReadOnly(!changes));
        Stream.of(seat, invoiceFrom, dispatchFrom).forEach(fields -> fields.setReadOnly(!changes));
        invoicesElsewhere.setReadOnly(!changes);
        dispatchesElsewhere.setReadOnly(!changes);
        endpoint.setReadOnly(!numbers);
        identifiers.setReadOnly(!numbers);
        staffOnly.setVisible(!numbers);
    }

    /** What stands in the fields, on that version; empty where one is wrong, which then says so. */
    Optional<CompanyDetails> read(CompanyDetails shown) {
        name.setErrorMessage(getTranslation("party.company.nameMissing"));
        name.setInvalid(name.getValue().isBlank());
        var right = judgeVatNumber(shown) & endpoint.judge() & identifiers.judge() & !name.isInvalid();
        if (!right) {
            getElement().executeJs(TO_FIRST_WRONG);
        }
        return right ? Optional.of(details(shown)) : Optional.empty();
    }

    /** Shows a refusal at the field that it is about; whether there is one. */
    boolean show(Refusal refusal) {
        var field = switch (refusal.key()) {
            case "party.gs1-prefix.wrong" -> gs1Prefix;
            case "party.vat-number.check" -> vatNumber;
            case "party.company.email-wrong" -> email;
            case "party.company.nameMissing" -> name;
            default -> null;
        };
        if (field == null) {
            return false;
        }
        field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
        getElement().executeJs(TO_FIRST_WRONG);
        return true;
    }

    private CompanyDetails details(CompanyDetails shown) {
        return new CompanyDetails(
                shown.id(),
                shown.version(),
                name.getValue().strip(),
                filled(legalName),
                endpoint.read()
                        .map(one -> new ElectronicAddress(one.scheme(), one.value()))
                        .orElse(null),
                identifiers.read(),
                filled(vatNumber),
                filled(gs1Prefix),
                seat.read(),
                invoicesElsewhere.getValue() ? invoiceFrom.read() : null,
                dispatchesElsewhere.getValue() ? dispatchFrom.read() : null,
                new CompanyContact(filled(contact), filled(phone), filled(email)),
                shown.buys(),
                shown.sells(),
                shown.connection(),
                shown.changedAt(),
                shown.changedBy());
    }

    private boolean judgeVatNumber(@Nullable CompanyDetails shown) {
        var typed = filled(vatNumber);
        var right = typed == null
                || shown != null && typed.equals(shown.vatNumber())
                || CompanyNumbers.vat(typed).isPresent();
        vatNumber.setErrorMessage(typed == null ? "" : getTranslation("party.vat-number.check", typed));
        vatNumber.setInvalid(!right);
        return right;
    }

    private static void show(@Nullable PostalAddress address, Checkbox elsewhere, AddressFields fields) {
        elsewhere.setValue(address != null);
        fields.setVisible(address != null);
        fields.show(address);
    }

    private TextField field(String key, int most) {
        var field = new TextField(getTranslation("party.company." + key));
        field.setMaxLength(most);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private PageSection section(String key, Component... content) {
        var stack = new Div(content);
        stack.addClassName("form-stack");
        return new PageSection("company-" + key, getTranslation("party.company.section." + key), stack);
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        return grid;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
