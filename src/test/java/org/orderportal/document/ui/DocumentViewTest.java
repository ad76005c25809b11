package org.orderportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentLinks;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.DraftPages;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Sending;
import org.orderportal.document.SendingOffice;
import org.orderportal.document.ShiftedClock;
import org.orderportal.document.TestOutbox;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@Import({TestOutbox.class, ShiftedClock.class, DocumentViewTest.Editor.class, DocumentViewTest.Body.class})
@ViewPackages(classes = DocumentView.class)
@AnyDatabase
class DocumentViewTest extends SpringBrowserlessTest {

    /** No module makes documents of this kind, so that the beans here are the only ones. */
    private static final DocumentKind KIND = DocumentKind.ACT;

    @TestComponent
    static class Editor implements DraftPages {
        @Override
        public DocumentKind kind() {
            return KIND;
        }

        @Override
        public String path(DocumentId draft) {
            return "/test-editor/" + draft;
        }
    }

    @TestComponent
    static class Body implements DocumentBody {
        @Override
        public DocumentKind kind() {
            return KIND;
        }

        @Override
        public Component of(DocumentSummary document) {
            return new Paragraph("It says " + document.content());
        }

        @Override
        public Optional<Next> next(DocumentSummary document) {
            return Optional.of(new Next("orders/next", "Go on"));
        }
    }

    @Autowired
    Drafts drafts;

    @Autowired
    SendingOffice office;

    @Autowired
    Sending sending;

    @Autowired
    TestOutbox outbox;

    @Autowired
    ShiftedClock clock;

    @Autowired
    OrderSamples samples;

    @Autowired
    JdbcClient database;

    private Company supplier;
    private OrderId order;
    private DocumentId document;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        supplier = samples.company("Norrskog Medical AB");
        order = samples.order("PO-1", samples.company("Region Nordmark"), supplier);
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        document = drafts.open(KIND, order);
        var message = FieldAddress.header("message");
        drafts.patch(document, new DraftPatch(message, 0, "Hello", false, "1"));
        drafts.attach(document, "plan.txt", "", "Plan".getBytes(StandardCharsets.US_ASCII));
        office.send(document, 100);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putBack();
    }

    @Test
    void a_document_shows_what_it_says_to_whom_and_how_far_it_has_come() {
        open(document);

        assertThat(find(H1.class).single().getText()).isEqualTo("Act 1");
        assertThat(page())
                .contains(
                        "Sent; waits to be handed over",
                        "Region Nordmark",
                        "Folder · /out/region",
                        "It says {\"number\":\"1\"}",
                        "Karin Holm",
                        "plan.txt");
        assertThat(find(Anchor.class).withText("Order PO-1").single().getHref()).isEqualTo("/orders/" + order);
        assertThat(find(Anchor.class).withText("PDF").exists()).isTrue();
        assertThat(find(Anchor.class).withText("XML").exists()).isTrue();
        assertThat(find(Button.class).withText("Hand over again").exists()).isFalse();
    }

    @Test
    void it_is_taken_back_with_one_click_and_what_was_written_is_a_draft_again() {
        open(document);

        test(find(Button.class).withText("Undo").single()).click();

        assertThat(page()).contains("Taken back before it was handed over");
        assertThat(find(Button.class).withText("Undo").exists()).isFalse();
        var draft = drafts.find(KIND, order).orElseThrow();
        assertThat(find(Anchor.class).withText("Open the draft").single().getHref())
                .isEqualTo("/test-editor/" + draft);
    }

    @Test
    void what_a_worker_took_meanwhile_is_not_taken_back_and_the_page_says_so() {
        open(document);
        outbox.move(document, State.WAITING, State.UNDER_WAY);

        test(find(Button.class).withText("Undo").single()).click();

        assertThat(test(find(Notification.class).single()).getText()).contains("it is being handed over");
        assertThat(page()).contains("Sent; is being handed over");
    }

    @Test
    void once_the_time_is_over_no_undo_is_offered() {
        clock.putForward(Duration.ofSeconds(31));

        open(document);

        assertThat(find(Button.class).withText("Undo").exists()).isFalse();
    }

    @Test
    void what_failed_says_why_and_is_handed_over_again() {
        outbox.move(document, State.WAITING, State.FAILED);
        open(document);
        assertThat(page()).contains("Sent, but could not be delivered", "The folder is gone.", "3 tries");

        test(find(Button.class).withText("Hand over again").single()).click();

        assertThat(page()).contains("Sent; waits to be handed over").doesNotContain("The folder is gone.");
    }

    private void nobodyTransportsIt() {
        database.sql("delete from test_outbox where document_id = :id")
                .param("id", document.value())
                .update();
    }

    @Test
    void who_took_it_there_by_hand_says_so_and_may_have_been_wrong() {
        nobodyTransportsIt();
        open(document);

        test(find(Button.class).withText("I have handed it over").single()).click();
        assertThat(page()).contains("Delivered", "By hand · Karin Holm").doesNotContain("To hand over yourself");
        assertThat(find(Button.class).withText("Undo").exists()).isFalse();

        test(find(Button.class).withText("Not handed over after all").single()).click();
        assertThat(page()).contains("Sent; download it and hand it over yourself", "To hand over yourself");
    }

    @Test
    void one_that_nobody_transports_is_not_said_to_be_on_its_way() {
        nobodyTransportsIt();

        open(document);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("To hand over yourself")
                .doesNotContain("On its way to the buyer");
    }

    @Test
    void right_after_it_was_sent_one_can_go_on() {
        open(document);

        assertThat(find(Anchor.class).withText("Go on").single().getHref()).isEqualTo("orders/next");
    }

    @Test
    void how_far_it_has_come_is_shown_without_a_reload() {
        open(document);
        outbox.move(document, State.WAITING, State.DELIVERED);

        aPageThatHeardOfIt();

        assertThat(page()).contains("Delivered").doesNotContain("Sent; waits to be handed over");
    }

    @Test
    void what_a_colleague_took_back_is_shown_without_a_reload() {
        open(document);
        sending.undo(document);

        aPageThatHeardOfIt();

        assertThat(page()).contains("Taken back before it was handed over");
        assertThat(find(Button.class).withText("Undo").exists()).isFalse();
    }

    @Test
    void a_document_of_others_and_an_unknown_one_look_the_same() {
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, samples.company("Another AB"));

        open(document);
        var ofOthers = page();
        open(new DocumentId(4_711));
        var unknown = page();

        assertThat(ofOthers.replace(document.toString(), ""))
                .isEqualTo(unknown.replace(new DocumentId(4_711).toString(), ""))
                .doesNotContain("Act 1");
    }

    private void aPageThatHeardOfIt() {
        var watch = find(DocumentWatch.class).single().getElement();
        var heard = new DomEvent(watch, "document-moved", JsonMapper.shared().createObjectNode());
        watch.getNode().getFeature(ElementListenerMap.class).fireEvent(heard);
        roundTrip();
    }

    private void open(DocumentId id) {
        UI.getCurrent().navigate(DocumentLinks.document(id).substring(1));
        roundTrip();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
