package org.orderportal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.identity.Invitations;
import org.orderportal.identity.LoginHints;
import org.orderportal.identity.NewUser;
import org.orderportal.identity.Users;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(EntryViewsTest.Hints.class)
@ViewPackages(classes = LoginView.class)
@AnyDatabase
class EntryViewsTest extends SpringBrowserlessTest {

    @Autowired
    Users users;

    @Autowired
    Invitations invitations;

    @Autowired
    AsSystem asSystem;

    @Test
    void the_login_page_says_what_this_is_and_offers_the_users_of_a_demonstration() {
        navigate("login", LoginView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Order Portal");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
        assertThat(find(NativeButton.class).single().getChildren())
                .extracting(part -> part.getElement().getText())
                .containsExactly("Karin Holm", "Supplier user · Nordvik", "karin@example.com");
    }

    @Test
    void who_has_forgotten_their_password_reads_who_gives_a_new_link_in_a_demonstration_too() {
        navigate("login", LoginView.class);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Forgotten your password? Ask your administrator for a new link.");
    }

    @Test
    void a_failed_sign_in_is_told() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void somebody_invited_chooses_a_password_and_is_sent_to_sign_in() {
        var token = invitation();
        navigate("invitation/" + token, InvitationView.class);

        typeTwice("fjällräv trivs i grus", "fjällräv trivs i grus");
        test(find(Button.class).withText("Save password").single()).click();

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
        assertThat(invitations.find(token)).isEmpty();
    }

    @Test
    void an_easy_password_and_a_slip_are_told_at_their_fields() {
        var token = invitation();
        navigate("invitation/" + token, InvitationView.class);

        typeTwice("password1234", "password1234");
        test(find(Button.class).withText("Save password").single()).click();
        var first = find(PasswordField.class).atIndex(1);
        assertThat(first.isInvalid()).isTrue();
        assertThat(first.getErrorMessage()).startsWith("This is one of the passwords");

        typeTwice("fjällräv trivs i grus", "fjällräv trivs i gras");
        test(find(Button.class).withText("Save password").single()).click();
        assertThat(find(PasswordField.class).atIndex(2).getErrorMessage())
                .isEqualTo("The two passwords are not the same");
        assertThat(invitations.find(token)).isPresent();
    }

    @Test
    void a_link_that_nobody_sent_says_that_it_does_not_work() {
        navigate("invitation/invented", InvitationView.class);
        assertThat(find(H2.class).single().getText()).isEqualTo("This link no longer works");

        navigate("setup/invented", SetupView.class);
        assertThat(find(H2.class).single().getText()).isEqualTo("This link no longer works");
    }

    private void typeTwice(String password, String again) {
        test(find(PasswordField.class).atIndex(1)).setValue(password);
        test(find(PasswordField.class).atIndex(2)).setValue(again);
    }

    private String invitation() {
        var email = UUID.randomUUID() + "@example.com";
        var invited = new NewUser("Anna", email, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZoneOffset.UTC);
        return asSystem.call(() -> users.invite(invited)).path().replace("/invitation/", "");
    }

    @TestConfiguration
    static class Hints {

        @Bean
        LoginHints hintsOfThisTest() {
            return () -> List.of(new LoginHints.Hint(
                    "Karin Holm", Role.SUPPLIER_USER, "Nordvik", "karin@example.com", "some password"));
        }
    }
}
