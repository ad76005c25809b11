package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.error.Refusal;
import org.orderportal.exchange.WaitingParty;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyJoining;
import org.orderportal.party.ConnectionState;

/** Says who a waiting party is: a new company, made of what its order tells, or one that is here already. */
class ConnectDialog extends Composite<Dialog> {

    /** Who the party is. */
    enum Who {
        NEW,
        KNOWN
    }

    private final WaitingParty party;
    private final Companies companies;
    private final CompanyJoining joining;
    private final Consumer<String> connected;
    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>(getTranslation("exchange.waiting.who"));
    private final Paragraph told = new Paragraph();
    private final ComboBox<Company> known = new ComboBox<>(getTranslation("exchange.waiting.known"));

    /** @param connected gets the name of the company that the party is now */
    ConnectDialog(WaitingParty party, Companies companies, CompanyJoining joining, Consumer<String> connected) {
        this.party = party;
        this.companies = companies;
        this.joining = joining;
        this.connected = connected;

        who.setItems(Who.values());
        who.setItemLabelGenerator(one -> getTranslation("exchange.waiting.who." + one));
        who.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        who.addValueChangeListener(change -> known.setVisible(change.getValue() == Who.KNOWN));
        who.setValue(Who.NEW);
        told.setText(told(party.company()));
        told.addClassName("muted");
        known.setItems(
                query -> companies
                        .list(
                                query.getFilter().orElse(""),
                                ConnectionState.CONNECTED,
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        known.setItemLabelGenerator(company -> company.name() + place(company));
        known.setHelperText(getTranslation("exchange.waiting.known.help"));
        known.setManualValidation(true);
        known.addValueChangeListener(change -> known.setInvalid(false));

        var fields = new Div(told, who, known);
        fields.addClassName("form-stack");
        var connect = new Button(getTranslation("exchange.waiting.connect"), click -> connect());
        connect.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .setHeaderTitle(getTranslation(
                        "exchange.waiting.connect.one", party.company().name()));
        getContent().addClassName("form-dialog");
        getContent().add(fields);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("exchange.connections.cancel"),
                                click -> getContent().close()),
                        connect);
    }

    void open() {
        getContent().open();
    }

    private void connect() {
        try {
            if (who.getValue() == Who.NEW) {
                companies.connect(party.company().id());
                done(party.company());
            } else if (known.getValue() == null) {
                refuse(getTranslation("exchange.waiting.known.missing"));
            } else {
                joining.join(party.company().id(), known.getValue().id());
                done(known.getValue());
            }
        } catch (Refusal refused) {
            refuse(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private void done(Company company) {
        getContent().close();
        connected.accept(company.name());
    }

    private void refuse(String why) {
        known.setErrorMessage(why);
        known.setInvalid(true);
    }

    /** What its orders say of it, for a person to know it by. */
    private static String told(Company company) {
        var address = company.address();
        return Stream.of(
                        company.name(),
                        WaitingPartiesView.numbers(company),
                        company.vatNumber(),
                        address.street(),
                        address.postalCode(),
                        address.city(),
                        address.country() == null ? null : address.country().code())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String place(Company company) {
        return company.address().city() == null ? "" : ", " + company.address().city();
    }
}
