package org.orderportal.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.ApiKeys;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.IntakeResult;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.MessageLog;
import org.orderportal.exchange.MessageStatus;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyKeeping;
import org.orderportal.party.CompanyRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Waiting parties, and keys of machines, as the people see them who look after them. */
@SpringBootTest
@ViewPackages(classes = ChannelsView.class)
@AnyDatabase
class WaitingPartiesViewTest extends SpringBrowserlessTest {

    @Autowired
    MessageSamples samples;

    @Autowired
    CompanyKeeping keeping;

    @Autowired
    Companies companies;

    @Autowired
    MessageLog log;

    @Autowired
    ApiKeys keys;

    @Autowired
    AsSystem asSystem;

    private final Letter letter = Letter.unique();
    private IntakeResult arrived;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        var buyer = asSystem.call(() -> companies.findOrMake(letter.buyerDescription(), CompanyRole.BUYER));
        asSystem.run(() -> companies.connect(buyer.id()));
        arrived = samples.arrived("order.xml", letter.orderBytes());
        keeping.signIn(Role.ACCOUNT_MANAGER);
        super.initVaadinEnvironment();
    }

    @Test
    void an_account_manager_connects_a_waiting_party_as_a_new_company_in_two_clicks() {
        navigate("settings/waiting", WaitingPartiesView.class);

        openDialog();
        confirm();

        assertThat(status()).isEqualTo(MessageStatus.TAKEN_IN);
        assertThat(rowButton()).isEmpty();
    }

    @Test
    void a_waiting_party_that_is_here_already_gives_it_its_orders() {
        var known = keeping.supplier("Skogens Kontor");
        navigate("settings/waiting", WaitingPartiesView.class);

        openDialog();
        who().setValue(ConnectDialog.Who.KNOWN);
        confirm();
        assertThat(knownField().isInvalid()).isTrue();
        knownField().setValue(company(known));
        confirm();

        assertThat(status()).isEqualTo(MessageStatus.TAKEN_IN);
        assertThat(asSystem.call(() -> companies.findOrMake(letter.supplierDescription(), CompanyRole.SUPPLIER))
                        .id())
                .isEqualTo(known);
    }

    @Test
    void a_suppliers_administrator_makes_a_key_that_is_shown_once_and_takes_it_away() {
        var own = keeping.supplier("Bergmans Trä");
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, own);
        navigate("settings/connections", ConnectionsView.class);

        test(find(Button.class).withText("Add a connection").single()).click();
        assertThat(find(Select.class).all()).noneMatch(Select::isVisible);
        test(find(TextField.class).withLabel("Name").single()).setValue("Our ERP");
        find(DatePicker.class).single().setValue(LocalDate.of(2001, 1, 1));
        test(find(Button.class).withText("Make a key").single()).click();
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        find(DatePicker.class).single().setValue(LocalDate.of(2999, 12, 31));
        test(find(Button.class).withText("Make a key").single()).click();
        var key = find(TextField.class).withLabel("Key").single().getValue();

        assertThat(keys.authenticate(key))
                .get()
                .satisfies(caller -> assertThat(caller.companyIds()).containsExactly(own.value()));
        test(find(Button.class).withText("Close").single()).click();
        assertThat(find(TextField.class).withLabel("Key").exists()).isFalse();
        assertThat(find(Span.class).withText("Good until 31 Dec 2999").exists()).isTrue();
    }

    private MessageStatus status() {
        return asSystem.call(() -> log.get(arrived.messageId())).status();
    }

    private void openDialog() {
        test(rowButton().stream().findFirst().orElseThrow()).click();
    }

    /** Of the row that names this test's order: other tests leave parties of the same name. */
    private List<Button> rowButton() {
        return find(Button.class).withText("Connect").all().stream()
                .filter(button -> button.getParent()
                        .filter(row -> row.getElement().getTextRecursively().contains(letter.number()))
                        .isPresent())
                .toList();
    }

    private void confirm() {
        var ofDialog = find(Button.class).withText("Connect").all().stream()
                .filter(button -> button.getAriaLabel().isEmpty())
                .findFirst();
        test(ofDialog.orElseThrow()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ConnectDialog.Who> who() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Company> knownField() {
        return find(ComboBox.class).withLabel("Company").single();
    }

    private Company company(CompanyId id) {
        return asSystem.call(() -> companies.byIds(List.of(id))).getFirst();
    }
}
