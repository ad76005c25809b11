package org.orderportal.party.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.Quantity;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyRole;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = CompaniesView.class)
@AnyDatabase
class CompaniesViewTest extends SpringBrowserlessTest {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Companies companies;

    @Autowired
    BuyerRulesBook book;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signedIn.as(Role.ADMINISTRATOR);
        super.initVaadinEnvironment();
    }

    @Test
    void a_company_that_a_document_brought_is_connected_after_a_question() {
        var waiting = waitingBuyer();
        navigate("settings/companies", CompaniesView.class);
        search(waiting);
        assertThat(find(Span.class).withText("Not connected").exists()).isTrue();

        test(find(Button.class).withText("Connect").single()).click();
        assertThat(now(waiting).isConnected()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(now(waiting).isConnected()).isTrue();
        assertThat(find(Span.class).withText("Connected").exists()).isTrue();
    }

    @Test
    void a_company_is_registered_by_hand_when_all_is_said() {
        navigate("settings/companies", CompaniesView.class);
        test(find(Button.class).withText("Register a company").single()).click();
        var number = gln();

        test(find(TextField.class).withLabel("Name").single()).setValue("Hamnens Bygg");
        test(find(Button.class).withText("Register a company").last()).click();
        assertThat(field("Electronic address").isInvalid()).isTrue();
        test(field("Electronic address")).setValue(number);
        test(find(Button.class).withText("Register a company").last()).click();

        assertThat(companies.list(number, 0, 2)).singleElement().satisfies(made -> {
            assertThat(made.name()).isEqualTo("Hamnens Bygg");
            assertThat(made.isConnected() && made.sells() && !made.buys()).isTrue();
        });
    }

    @Test
    void a_wrong_number_and_one_that_a_company_bears_already_are_told_at_the_field() {
        var known = new Identifier("0088", gln());
        var address = new ElectronicAddress("9999", UUID.randomUUID().toString());
        companies.register(
                new PartyDescription("Hamnens Bygg", address, List.of(known), PostalAddress.UNKNOWN, null),
                false,
                true);
        navigate("settings/companies", CompaniesView.class);
        test(find(Button.class).withText("Register a company").single()).click();
        test(field("Name")).setValue("Again");

        test(field("Electronic address")).setValue("123");
        test(field("VAT number")).setValue("SE123");
        test(find(Button.class).withText("Register a company").last()).click();
        assertThat(field("Electronic address").isInvalid()).isTrue();
        assertThat(field("Electronic address").getErrorMessage()).contains("“123”", "GLN");
        assertThat(field("VAT number").isInvalid()).isTrue();

        test(field("VAT number")).setValue("");
        test(field("Electronic address")).setValue(known.value());
        test(find(Button.class).withText("Register a company").last()).click();
        assertThat(field("Electronic address").isInvalid()).isTrue();
        assertThat(field("Electronic address").getErrorMessage()).contains("Hamnens Bygg");
        assertThat(companies.list(known.value(), 0, 2)).hasSize(1);
    }

    @Test
    void a_buyers_rules_are_kept_as_the_form_says() {
        var buyer = waitingBuyer();
        navigate("settings/companies/" + IdText.of(buyer.id().value()) + "/rules", BuyerRulesView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Rules of " + buyer.name());

        find(Checkbox.class)
                .withLabel("An order must be answered before anything is dispatched or invoiced")
                .single()
                .setValue(true);
        find(BigDecimalField.class)
                .withLabel("Deliver more than confirmed, at most")
                .single()
                .setValue(new BigDecimal("2.5"));
        test(find(Button.class).withText("Save").single()).click();

        var rules = book.generalRules(buyer.id());
        assertThat(rules.responseRequired()).isTrue();
        assertThat(rules.deliveryPercent()).isEqualTo(Quantity.of("2.5"));
        assertThat(rules.allowedChanges()).isEqualTo(BuyerRules.DEFAULT.allowedChanges());
    }

    @Test
    void a_wrong_percentage_is_told_and_nothing_is_kept() {
        var buyer = waitingBuyer();
        navigate("settings/companies/" + IdText.of(buyer.id().value()) + "/rules", BuyerRulesView.class);
        var field = find(BigDecimalField.class)
                .withLabel("Deliver more than confirmed, at most")
                .single();

        field.setValue(new BigDecimal("-1"));
        test(find(Button.class).withText("Save").single()).click();

        assertThat(field.isInvalid()).isTrue();
        assertThat(book.generalRules(buyer.id())).isEqualTo(BuyerRules.DEFAULT);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    /** A number that nobody else has here, with its check digit. */
    private static String gln() {
        var digits = Long.toString(ThreadLocalRandom.current().nextLong(740_000_000_000L, 750_000_000_000L));
        int sum = IntStream.range(0, digits.length())
                .map(at -> Character.digit(digits.charAt(at), 10) * (at % 2 == 0 ? 1 : 3))
                .sum();
        return digits + (10 - sum % 10) % 10;
    }

    private void search(Company company) {
        test(find(TextField.class).withPlaceholder("Search name or number").single())
                .setValue(company.endpoint().id());
    }

    private Company now(Company company) {
        return companies.byIds(List.of(company.id())).getFirst();
    }

    private Company waitingBuyer() {
        var endpoint = new ElectronicAddress("0088", UUID.randomUUID().toString());
        return companies.findOrMake(
                new PartyDescription("Region Väst", endpoint, List.of(), PostalAddress.UNKNOWN, null),
                CompanyRole.BUYER);
    }
}
