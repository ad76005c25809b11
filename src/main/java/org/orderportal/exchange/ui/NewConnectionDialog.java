package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.TypedDays;
import org.orderportal.exchange.Connection;
import org.orderportal.exchange.Connection.Kind;
import org.orderportal.exchange.Connections;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;

/** Makes a connection, and shows its key this once. */
class NewConnectionDialog extends Composite<Dialog> {

    private static final int NAME_LENGTH = 200;

    private final Connections connections;
    private final ZoneId zone;
    private final Runnable made;
    private final TextField name = new TextField(getTranslation("exchange.connections.name"));
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<Company> company = new ComboBox<>(getTranslation("exchange.connections.company"));
    private final DatePicker until = new DatePicker(getTranslation("exchange.keys.until"));
    private final Div fields = new Div(name, kind, company, until);
    private final Button cancel = new Button(
            getTranslation("exchange.connections.cancel"), click -> getContent().close());
    private final Button submit = new Button(getTranslation("exchange.connections.make"), click -> make());

    /** For any company, and for the operator. */
    static NewConnectionDialog ofAny(
            Connections connections, Companies companies, Formats formats, LocalDate today, Runnable made) {
        var dialog = new NewConnectionDialog(connections, formats, today, made);
        dialog.company.setItems(
                query -> companies.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        return dialog;
    }

    /** For one of those companies. */
    static NewConnectionDialog ofOwn(
            Connections connections, List<Company> own, Formats formats, LocalDate today, Runnable made) {
        var dialog = new NewConnectionDialog(connections, formats, today, made);
        dialog.kind.setVisible(false);
        dialog.company.setItems(own);
        if (own.size() == 1) {
            dialog.company.setValue(own.getFirst());
        }
        return dialog;
    }

    private NewConnectionDialog(Connections connections, Formats formats, LocalDate today, Runnable made) {
        this.connections = connections;
        zone = formats.zone();
        this.made = made;

        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(NAME_LENGTH);
        name.setHelperText(getTranslation("exchange.connections.name.help"));
        kind.setLabel(getTranslation("exchange.connections.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("exchange.connections.kind." + one.name()));
        kind.addValueChangeListener(change -> company.setVisible(kind.getValue() == Kind.SUPPLIER));
        kind.setValue(Kind.SUPPLIER);
        company.setItemLabelGenerator(Company::name);
        company.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("exchange.keys.until.help"));
        TypedDays.in(until, formats.locale(), today);
        submit.addThemeVariants(ButtonVariant.PRIMARY);

        fields.addClassName("form-stack");
        getContent().setHeaderTitle(getTranslation("exchange.connections.add"));
        getContent().addClassName("form-dialog");
        getContent().add(fields);
        getContent().getFooter().add(cancel, submit);
    }

    void open() {
        getContent().open();
        name.focus();
    }

    private void make() {
        var isNamed = !name.getValue().isBlank();
        var isOfSomebody = kind.getValue() == Kind.OPERATOR || company.getValue() != null;
        name.setErrorMessage(getTranslation("exchange.connections.name.missing"));
        name.setInvalid(!isNamed);
        company.setErrorMessage(getTranslation("exchange.connections.company.missing"));
        company.setInvalid(!isOfSomebody);
        if (isNamed && isOfSomebody && !until.isInvalid()) {
            var owner = kind.getValue() == Kind.SUPPLIER ? company.getValue().id() : null;
            try {
                showKey(connections.create(name.getValue().strip(), kind.getValue(), owner, expiry()));
            } catch (Refusal past) {
                until.setErrorMessage(getTranslation(past.key(), past.arguments()));
                until.setInvalid(true);
                return;
            }
            made.run();
        }
    }

    /** The day that is chosen is the last one on which the key is good. */
    private @Nullable Instant expiry() {
        return until.getValue() == null
                ? null
                : until.getValue().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private void showKey(Connection.Made connection) {
        var key = new TextField(getTranslation("exchange.connections.key"));
        key.setReadOnly(true);
        key.setValue(connection.key());
        var copy = new Button(getTranslation("exchange.connections.key.copy"), click -> {
            key.getElement().executeJs("return navigator.clipboard.writeText($0)", key.getValue());
            Notices.success(getTranslation("exchange.connections.key.copied"));
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);

        fields.removeAll();
        fields.add(
                new Paragraph(getTranslation(
                        "exchange.connections.key.text", connection.connection().name())),
                key);
        cancel.setText(getTranslation("exchange.connections.close"));
        submit.setVisible(false);
        getContent().getFooter().add(copy);
    }
}
