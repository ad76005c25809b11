package org.orderportal.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.identity.SignedIn;
import org.orderportal.notification.News;
import org.orderportal.order.ui.OrderSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail that failed is itself shown: to whom it was for, and to administrators. */
@SpringBootTest
@ViewPackages(packages = {"org.orderportal.notification.ui", "org.orderportal.shell"})
@AnyDatabase
class MailsViewTest extends SpringBrowserlessTest {

    @Autowired
    News news;

    @Autowired
    OrderSamples samples;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    private Somebody anna;
    private Somebody johan;
    private long mail;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        anna = news.person("Anna", Role.SUPPLIER_USER, samples.company("Norrskog Medical AB"));
        johan = news.person("Johan", Role.ADMINISTRATOR);
        database.sql("update notification_mail set state = 'SENT', error_key = null")
                .update();
        mail = ids.next();
        database.sql("""
            insert into notification_mail (id, person_id, cadence, send_at, state, attempts, failures,
                address, error_key, error_detail, changed_at)
            values (:id, :person, 'AT_ONCE', :now, 'FAILED', 6, 6, :address, 'REFUSED',
                '550 5.1.1 No such user here', :now)\
            """)
                .param("id", mail)
                .param("person", anna.user().id())
                .param("address", anna.user().email())
                .param("now", Stored.moment(clock.instant()))
                .update();
        signedIn.beSignedIn(johan.user().email(), SignedIn.PASSWORD);
        super.initVaadinEnvironment();
    }

    private String state() {
        return database.sql("select state from notification_mail where id = :id")
                .param("id", mail)
                .query(String.class)
                .single();
    }

    @Test
    void administrators_see_the_answer_of_the_mail_server_and_send_it_again() {
        UI.getCurrent().navigate("settings/mails");

        assertThat(find(Span.class).all().stream().map(Span::getText))
                .contains(
                        "The mail server refused it: 550 5.1.1 No such user here",
                        anna.user().email());
        test(find(Button.class).withText("Send again").single()).click();

        assertThat(state()).isEqualTo("WAITING");
        assertThat(find(Button.class).withText("Send again").all()).noneMatch(Button::isVisible);
    }

    @Test
    void whom_it_was_for_sees_it_above_the_list_and_sends_it_again() {
        signedIn.beSignedIn(anna.user().email(), SignedIn.PASSWORD);
        UI.getCurrent().navigate("notifications");

        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("The mail server refused it: 550 5.1.1 No such user here");
        test(find(Button.class).withText("Send again").single()).click();

        assertThat(state()).isEqualTo("WAITING");
    }

    @Test
    void nobody_else_sees_the_mails() {
        signedIn.beSignedIn(anna.user().email(), SignedIn.PASSWORD);

        UI.getCurrent().navigate("settings/mails");

        assertThat(find(MailsView.class).all()).isEmpty();
    }
}
