package org.orderportal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/** The screens by which somebody comes back who has forgotten their password, where the portal sends mail. */
@SpringBootTest(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1",
            "portal.mail.from=Order Portal <portal@operator.example>"
        })
@ViewPackages(classes = LoginView.class)
@AnyDatabase
class RecoveryViewsTest extends SpringBrowserlessTest {

    @Test
    void the_sign_in_page_leads_to_a_link_by_mail() {
        navigate("login", LoginView.class);

        assertThat(find(LoginForm.class).single().isForgotPasswordButtonVisible())
                .isTrue();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("Ask your administrator for a new link"));
    }

    @Test
    void whoever_asks_is_told_the_same_and_where_to_go_on() {
        navigate("forgotten", ForgottenView.class);
        test(find(EmailField.class).single()).setValue(UUID.randomUUID() + "@example.com");

        test(find(Button.class).single()).click();

        assertThat(find(Paragraph.class).atIndex(2).getText())
                .startsWith("If somebody signs in here with that address");
        assertThat(find(EmailField.class).all()).isEmpty();
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("login");
    }

    @Test
    void an_address_is_asked_for() {
        navigate("forgotten", ForgottenView.class);

        test(find(Button.class).single()).click();

        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
    }

    @Test
    void an_old_link_says_so_and_offers_another() {
        navigate("recovery/invented", RecoveryView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("This link no longer works");
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("forgotten");
    }
}
