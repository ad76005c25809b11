package org.orderportal.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.MessageLinks;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = MessageView.class)
@AnyDatabase
class MessageViewTest extends SpringBrowserlessTest {

    @Autowired
    MessageSamples samples;

    private Letter letter;
    private CompanyId supplier;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        letter = Letter.unique();
        supplier = samples.connect(letter);
        samples.signIn(Role.SUPPLIER_USER, supplier);
        super.initVaadinEnvironment();
    }

    @Test
    void a_message_that_became_an_order_leads_there_and_needs_no_retry() {
        open(samples.arrived("po.xml", letter.orderBytes()).messageId());

        assertThat(find(H1.class).single().getText()).isEqualTo("Order " + letter.number());
        assertThat(page()).contains("Taken in", "po.xml", "Region Nordmark");
        assertThat(find(Anchor.class).withText("Open the order").single().getHref())
                .startsWith("/orders/");
        assertThat(find(Button.class).withText("Try again").all()).isEmpty();
    }

    @Test
    void a_refused_message_names_rule_place_and_text() {
        samples.signIn(Role.ACCOUNT_MANAGER);

        open(samples.arrived("wrong.xml", letter.order().replace("bis:ordering:3", "bis:wrong:3"))
                .messageId());

        assertThat(page()).contains("PORTAL-PROFILE");
    }

    @Test
    void a_retry_says_what_came_of_it() {
        samples.arrived("po.xml", letter.orderBytes());
        open(samples.arrived("other.xml", letter.otherOrderBytes()).messageId());
        assertThat(page()).contains("Conflict");

        test(find(Button.class).withText("Try again").single()).click();

        assertThat(test(find(Notification.class).single()).getText()).contains("it did not help", "Conflict");
        assertThat(page()).contains("Conflict");
    }

    @Test
    void the_text_that_arrived_is_shown_as_text_when_asked_for() {
        open(samples.arrived("po.xml", letter.orderBytes()).messageId());
        assertThat(find(Pre.class).all()).isEmpty();

        find(Details.class).withClassName("preview").single().setOpened(true);

        assertThat(find(Pre.class).single().getText()).contains("<cbc:ID>" + letter.number() + "</cbc:ID>");
    }

    @Test
    void a_message_of_others_and_an_unknown_one_look_the_same() {
        var other = Letter.unique();
        samples.connect(other);
        var theirs = samples.arrived("theirs.xml", other.orderBytes()).messageId();

        open(theirs);
        var ofOthers = page();
        open(4_711);
        var unknown = page();

        assertThat(ofOthers.replace(IdText.of(theirs), "")).isEqualTo(unknown.replace(IdText.of(4_711), ""));
        assertThat(ofOthers).doesNotContain("theirs.xml", other.number());
    }

    private void open(long id) {
        UI.getCurrent().navigate(MessageLinks.message(id));
        roundTrip();
    }

    private String page() {
        return UploadViewTest.allText(getCurrentView().getElement());
    }
}
