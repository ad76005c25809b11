package org.orderportal.party.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.party.BankAccount;
import org.orderportal.party.BankAccounts;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyFile;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyKeeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = CompaniesView.class)
@AnyDatabase
class CompanyPageTest extends SpringBrowserlessTest {

    @Autowired
    CompanyKeeping keeping;

    @Autowired
    SignedIn signedIn;

    @Autowired
    CompanyFile file;

    @Autowired
    BankAccounts accounts;

    @Autowired
    Companies companies;

    @Autowired
    AsSystem asSystem;

    private CompanyId own;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        own = keeping.supplier("Bergmans Trä");
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, own);
        super.initVaadinEnvironment();
    }

    @Test
    void a_wrong_digit_in_the_vat_number_is_told_at_its_field_and_the_right_one_is_kept() {
        navigate("settings/company", OwnCompanyView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Bergmans Trä");
        var vat = field("VAT number");

        test(vat).setValue("SE556000461601");
        assertThat(vat.isInvalid()).isTrue();
        click("Save company");
        assertThat(file.get(own).vatNumber()).isNull();
        test(vat).setValue("SE556000461501");
        test(field("Name")).setValue("Bergmans Trävaror");
        click("Save company");

        assertThat(file.get(own).vatNumber()).isEqualTo("SE556000461501");
        assertThat(file.get(own).name()).isEqualTo("Bergmans Trävaror");
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("Bergmans Trä → Bergmans Trävaror"));
    }

    @Test
    void who_saves_over_anothers_change_is_asked_whose_shall_hold() {
        navigate("settings/company", OwnCompanyView.class);
        asSystem.run(() -> companies.setVatNumber(own, "SE556000461501"));

        test(field("Name")).setValue("Mine");
        click("Save company");
        assertThat(file.get(own).name()).isEqualTo("Bergmans Trä");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(file.get(own).name()).isEqualTo("Mine");
    }

    @Test
    void accounts_open_for_changes_after_the_password_and_are_saved_as_documents_spell_them() {
        signedIn.longAgo();
        navigate("settings/company", OwnCompanyView.class);
        click("Change accounts");
        test(find(PasswordField.class).single()).setValue("not this one");
        click("Continue");
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();

        test(find(PasswordField.class).single()).setValue(SignedIn.PASSWORD);
        click("Continue");
        click("Add an account");
        test(field("Account")).setValue("SE45 5000 0000 0583 9825 7467");
        click("Save accounts");
        assertThat(field("Account").isInvalid()).isTrue();
        test(field("Account")).setValue("SE45 5000 0000 0583 9825 7466");
        click("Save accounts");

        assertThat(accounts.of(own).accounts())
                .extracting(BankAccount::number)
                .containsExactly("SE4550000000058398257466");
    }

    @Test
    void a_user_without_the_role_reads_and_changes_nothing() {
        keeping.signIn(Role.SUPPLIER_USER, own);
        navigate("settings/company", OwnCompanyView.class);

        assertThat(field("Name").isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Save company").exists()).isFalse();
        assertThat(find(Button.class).withText("Change accounts").exists()).isFalse();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).startsWith("You see what the portal knows"));
    }

    @Test
    void a_foreign_company_is_not_found() {
        var foreign = keeping.supplier("Annans Virke");

        UI.getCurrent().navigate("settings/company", QueryParameters.of("company", IdText.of(foreign.value())));

        // The error view of these tests tells the exception; the portal's own answers as for an address that is none.
        assertThatThrownBy(() -> find(H1.class).all()).hasMessageContaining("with the exception message 'company'");
    }

    @Test
    void the_sections_of_other_modules_stand_on_the_page() {
        navigate("settings/company", OwnCompanyView.class);

        assertThat(find(TextField.class).withLabel("Begins with").all()).hasSize(4);
        assertThat(find(Paragraph.class).withText("Nothing is remembered yet.").exists())
                .isTrue();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).all().getFirst();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).last()).click();
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
