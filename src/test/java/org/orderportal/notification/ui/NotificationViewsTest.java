package org.orderportal.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.identity.SignedIn;
import org.orderportal.notification.News;
import org.orderportal.notification.NotificationSettings;
import org.orderportal.notification.Notifications;
import org.orderportal.notification.Occasion;
import org.orderportal.notification.Way;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The bell, the list and the settings, as somebody of a supplier uses them. */
@SpringBootTest
@ViewPackages(packages = {"org.orderportal.notification.ui", "org.orderportal.order.ui", "org.orderportal.shell"})
@AnyDatabase
class NotificationViewsTest extends SpringBrowserlessTest {

    @Autowired
    News news;

    @Autowired
    OrderSamples samples;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationSettings settings;

    @Autowired
    BellAnswers answers;

    @Autowired
    CurrentUsers currentUsers;

    private Company buyer;
    private Company supplier;
    private Somebody anna;
    private OrderId order;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        anna = news.person("Anna", Role.SUPPLIER_USER, supplier);
        order = samples.order("PO-1", buyer, supplier);
        news.spread();
        signedIn.beSignedIn(anna.user().email(), SignedIn.PASSWORD);
        super.initVaadinEnvironment();
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private NotificationBell bell() {
        return find(NotificationBell.class).single();
    }

    private String spokenBell() {
        return bell().getElement().getChild(0).getAttribute("aria-label");
    }

    private List<String> titles() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("title"))
                .map(Anchor::getText)
                .toList();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @Test
    void the_bell_says_how_many_are_unread_and_leads_to_the_list() {
        go("notifications");

        assertThat(bell().getElement().getAttribute("count")).isEqualTo("1");
        assertThat(spokenBell()).isEqualTo("Notifications, 1 unread");
        assertThat(bell().getElement().getChild(0).getAttribute("href")).isEqualTo("notifications");
        assertThat(answers.unread()).isEqualTo(new BellAnswers.Unread("1", "Notifications, 1 unread"));
        assertThat(NotificationBell.shown(100)).isEqualTo("99+");
    }

    @Test
    void an_entry_names_what_happened_why_and_the_next_step_and_is_marked_as_read_in_place() {
        go("notifications");

        assertThat(titles()).containsExactly("New order PO-1 from Region Nordmark");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("It came in "));
        assertThat(find(Anchor.class).withText("Answer the order").single().getHref())
                .startsWith("notifications/open/");

        press("Mark as read");

        assertThat(titles()).isEmpty();
        assertThat(find(H2.class).withText("Nothing unread").exists()).isTrue();
        assertThat(bell().getElement().getAttribute("count")).isEmpty();
        assertThat(spokenBell()).isEqualTo("Notifications");
        UI.getCurrent().navigate("notifications", QueryParameters.of("show", "all"));
        assertThat(titles()).containsExactly("New order PO-1 from Region Nordmark");
    }

    @Test
    void all_are_marked_as_read_at_once_and_several_of_a_kind_are_one_entry_that_names_each() {
        samples.order("PO-2", buyer, supplier);
        news.spread();
        go("notifications");

        assertThat(titles()).containsExactly("2 new orders");
        assertThat(find(Anchor.class)
                        .withText("New order PO-2 from Region Nordmark")
                        .exists())
                .isTrue();
        press("Mark all as read");

        assertThat(titles()).isEmpty();
        assertThat(answers.unread().count()).isEmpty();
    }

    @Test
    void opening_one_marks_it_as_read_and_shows_its_order() {
        var entry = notifications.list(true, 0, 10).getFirst();

        go("notifications/open/" + IdText.of(entry.id()));

        assertThat(find(H1.class).all()).extracting(H1::getText).anyMatch(text -> text.contains("PO-1"));
        assertThat(answers.unread().count()).isEmpty();
    }

    @Test
    void another_suppliers_user_sees_nothing_and_cannot_open_it() {
        var entry = notifications.list(true, 0, 10).getFirst();
        var sten = news.person("Sten", Role.SUPPLIER_USER, samples.company("Another supplier"));
        signedIn.beSignedIn(sten.user().email(), SignedIn.PASSWORD);

        go("notifications");
        assertThat(titles()).isEmpty();
        go("notifications/open/" + IdText.of(entry.id()));

        assertThat(find(H1.class).withText("Page not found").exists()
                        || find(H1.class).all().stream()
                                .noneMatch(title -> title.getText().contains("PO-1")))
                .isTrue();
        assertThat(anna.call(() -> notifications.unread()))
                .as("it is unread still")
                .isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_chosen_holds_at_once_and_can_be_as_usual_again() {
        go("settings/notifications");

        var choices = find(Select.class).all();
        assertThat(choices).hasSize(Occasion.choices(Role.SUPPLIER_USER).size());
        var newOrder = (Select<Way>) find(Select.class)
                .withCondition(
                        select -> "New order".equals(select.getAriaLabel().orElse("")))
                .single();
        assertThat(newOrder.getValue()).isEqualTo(Way.AT_ONCE);
        newOrder.setValue(Way.DIGEST);
        assertThat(settings.own()).containsEntry(Occasion.ORDER_RECEIVED, Way.DIGEST);
        press("Everything as usual");

        assertThat(settings.own()).containsEntry(Occasion.ORDER_RECEIVED, Way.AT_ONCE);
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("This portal sends no mail"));
    }
}
