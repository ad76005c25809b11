package org.orderportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Somebody;
import org.orderportal.document.SupplierAtWork;
import org.orderportal.document.Transmission.State;
import org.orderportal.document.ui.DocumentNewsAnswers.News;
import org.orderportal.order.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the page of a document is told that asks how far it has come. */
@AnyDatabase
class DocumentNewsTest extends SupplierAtWork {

    @Autowired
    DocumentNewsAnswers answers;

    private MockMvc http;
    private DocumentId document;

    @BeforeEach
    void the_portal_is_asked(@Autowired WebApplicationContext portal) {
        http = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void a_document_that_was_sent() {
        document = karin.call(() -> drafts.open(DocumentKind.ACT, order));
        karin.run(() -> office.send(document, 100));
    }

    @Test
    void what_waits_is_asked_about_again_and_looks_the_same_as_long_as_nothing_happens() {
        var first = news();

        assertThat(first.again()).isBetween(1_000L, 60_000L);
        assertThat(news()).isEqualTo(first);
    }

    @Test
    void what_has_come_further_is_news_and_what_arrived_is_asked_about_no_more() {
        var before = news();
        outbox.move(document, State.WAITING, State.UNDER_WAY);
        var underWay = news();
        outbox.move(document, State.UNDER_WAY, State.DELIVERED);

        assertThat(underWay.seen()).isNotEqualTo(before.seen());
        assertThat(underWay.again()).isPositive();
        assertThat(news().seen()).isNotEqualTo(underWay.seen());
        assertThat(news().again()).as("it can still be taken back").isPositive();
        clock.putForward(Duration.ofSeconds(31));
        assertThat(news().again()).isZero();
    }

    @Test
    void what_was_taken_back_is_news() {
        var before = news();
        karin.run(() -> sending.undo(document));

        assertThat(news().seen()).isNotEqualTo(before.seen());
        assertThat(news().again()).isZero();
    }

    @Test
    void a_document_of_another_supplier_looks_like_none() {
        var stranger = Somebody.of("Sten", samples.company("Another supplier"));

        assertThat(ask(stranger, document.toString()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(ask(karin, "0000000000000").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(ask(karin, "nonsense").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void who_is_not_signed_in_gets_no_answer() throws Exception {
        var answer = http.perform(MockMvcRequestBuilders.get("/poll/documents?document=" + document))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(401);
    }

    private News news() {
        return Objects.requireNonNull(ask(karin, document.toString()).getBody());
    }

    private ResponseEntity<News> ask(Somebody who, String id) {
        return who.call(() -> answers.news(id));
    }
}
