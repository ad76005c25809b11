package org.orderportal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.Users;
import org.orderportal.party.CompanyKeeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = UsersView.class)
@AnyDatabase
class SettingsViewsTest extends SpringBrowserlessTest {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Users users;

    @Autowired
    CurrentUsers currentUsers;

    @Autowired
    CompanyKeeping keeping;

    private UserAccount administrator;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        administrator = signedIn.as(Role.ADMINISTRATOR);
        super.initVaadinEnvironment();
    }

    @Test
    void an_administrator_invites_somebody_by_a_link_that_is_shown_once() {
        navigate("settings/users", UsersView.class);
        test(find(Button.class).withText("Invite a user").single()).click();
        var email = "new-" + administrator.email();

        test(find(TextField.class).withLabel("Name").single()).setValue("Karin Holm");
        test(find(EmailField.class).single()).setValue(email);
        role().setValue(Role.ACCOUNT_MANAGER);
        test(find(Button.class).withText("Make a link").single()).click();

        assertThat(find(TextField.class).withLabel("Link").single().getValue()).contains("/invitation/");
        assertThat(users.list(email, 0, 2)).singleElement().satisfies(made -> {
            assertThat(made.name()).isEqualTo("Karin Holm");
            assertThat(made.invited()).isTrue();
        });
    }

    @Test
    void an_administrator_closes_somebody_out() {
        var other = signedIn.as(Role.ACCOUNT_MANAGER);
        signedIn.as(Role.ADMINISTRATOR);
        navigate("settings/users", UsersView.class);
        test(find(TextField.class)
                        .withPlaceholder("Search name or e-mail address")
                        .single())
                .setValue(other.email());

        test(find(Button.class).withText("Edit").single()).click();
        test(find(Button.class).withText("Disable").single()).click();
        assertThat(users.get(other.id()).enabled()).as("before the question").isTrue();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(Span.class).withText("Disabled").exists()).isTrue();
        assertThat(users.get(other.id()).enabled()).isFalse();
    }

    @Test
    void the_only_company_of_a_suppliers_administrator_is_chosen_for_whom_they_invite() {
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, keeping.supplier("Bergmans Trä"));
        navigate("settings/users", UsersView.class);

        test(find(Button.class).withText("Invite a user").single()).click();

        assertThat(find(MultiSelectComboBox.class).single().getValue()).hasSize(1);
    }

    @Test
    void a_suppliers_administrator_changes_who_acts_for_their_company() {
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, keeping.supplier("Bergmans Trä"));
        navigate("settings/users", UsersView.class);

        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Eva Berg");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(users.own().name()).isEqualTo("Eva Berg");
    }

    @Test
    void nobody_is_offered_to_close_themselves_out_where_they_could_not_come_back() {
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, keeping.supplier("Bergmans Trä"));
        navigate("settings/users", UsersView.class);

        test(find(Button.class).withText("Edit").single()).click();

        assertThat(find(Button.class).withText("Save").exists()).isTrue();
        assertThat(find(Button.class).withText("Disable").exists()).isFalse();
    }

    @Test
    void people_change_their_language_and_it_holds_at_once() {
        navigate("settings/profile", ProfileView.class);

        language().setValue(Texts.SWEDISH);
        test(find(Button.class).withText("Save").single()).click();

        assertThat(users.own().language()).isEqualTo(Texts.SWEDISH);
        assertThat(currentUsers.require().locale()).isEqualTo(Texts.SWEDISH);
    }

    @Test
    void a_wrong_current_password_is_told_at_its_field() {
        navigate("settings/profile", ProfileView.class);
        var current = find(PasswordField.class).withLabel("Current password").single();

        test(current).setValue("not this one");
        test(find(PasswordField.class).withLabel("New password").single()).setValue("lampa på en brygga");
        test(find(PasswordField.class).withLabel("New password again").single()).setValue("lampa på en brygga");
        test(find(Button.class).withText("Change password").single()).click();

        assertThat(current.isInvalid()).isTrue();
        assertThat(current.getErrorMessage()).isEqualTo("That is not your current password");
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return find(Select.class).withLabel("Role").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Locale> language() {
        return find(Select.class).withLabel("Language").single();
    }
}
