package org.orderportal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.identity.UserAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is wrong of somebody who is invited or changed is said at each field. */
@SpringBootTest
@ViewPackages(classes = UsersView.class)
@AnyDatabase
class InvitingTest extends SpringBrowserlessTest {

    @Autowired
    SignedIn signedIn;

    private UserAccount administrator;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        administrator = signedIn.as(Role.ADMINISTRATOR);
        super.initVaadinEnvironment();
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        invite();

        press("Make a link");

        assertThat(name().getErrorMessage()).isEqualTo("Enter a name.");
        assertThat(email().getErrorMessage())
                .isEqualTo("This is not an e-mail address. Write it like name@company.com.");
        assertThat(acts().getErrorMessage()).isEqualTo("Choose at least one company that this supplier user acts for.");
        assertThat(name().isInvalid() && email().isInvalid() && acts().isInvalid())
                .isTrue();
        assertThat(find(Notification.class).exists()).isFalse();
    }

    @Test
    void what_was_mended_is_wrong_no_more_and_an_address_that_somebody_has_is_told_at_its_field() {
        invite();
        press("Make a link");

        test(name()).setValue("Karin Holm");
        test(email()).setValue(administrator.email());
        role().setValue(Role.ACCOUNT_MANAGER);
        assertThat(name().isInvalid() || email().isInvalid()).isFalse();
        press("Make a link");

        assertThat(email().isInvalid()).isTrue();
        assertThat(email().getErrorMessage())
                .isEqualTo("There is already a user with the e-mail address " + administrator.email() + ".");
    }

    @Test
    void a_name_is_asked_for_when_somebody_is_changed_too() {
        navigate("settings/users", UsersView.class);
        test(find(TextField.class)
                        .withPlaceholder("Search name or e-mail address")
                        .single())
                .setValue(administrator.email());
        press("Edit");

        test(name()).setValue("");
        press("Save");

        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Enter a name.");
    }

    private void invite() {
        navigate("settings/users", UsersView.class);
        press("Invite a user");
    }

    private TextField name() {
        return find(TextField.class).withLabel("Name").single();
    }

    private EmailField email() {
        return find(EmailField.class).single();
    }

    private MultiSelectComboBox<?> acts() {
        return find(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return find(Select.class).withLabel("Role").single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).last()).click();
    }
}
