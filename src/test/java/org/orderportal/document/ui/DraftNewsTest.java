package org.orderportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Somebody;
import org.orderportal.document.ui.DraftNewsAnswers.News;
import org.orderportal.document.ui.DraftNewsAnswers.Other;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class DraftNewsTest {

    private static final FieldAddress MESSAGE = FieldAddress.header("message");

    @Autowired
    DraftNewsAnswers answers;

    @Autowired
    Drafts drafts;

    @Autowired
    OrderSamples samples;

    @Autowired
    MockMvc http;

    private Company supplier;
    private Somebody karin;
    private Somebody anna;
    private DocumentId draft;
    private long shown;

    @BeforeEach
    void a_draft_that_two_people_have_open() {
        supplier = samples.company("Nordvik Fasteners AB");
        var order = samples.order("PO-1", samples.company("Region Uppsala"), supplier);
        karin = Somebody.of("Karin", supplier);
        anna = Somebody.of("Anna", supplier);
        draft = karin.call(() -> drafts.open(DocumentKind.ORDER_RESPONSE, order));
        shown = karin.call(() -> drafts.read(draft)).revision();
    }

    @Test
    void nobody_else_and_nothing_new_says_nothing() {
        assertThat(ask(karin, "k", "").getBody()).isEqualTo(new News(shown, false, "", List.of()));
    }

    @Test
    void who_else_is_there_is_said_with_the_field_that_they_are_in() {
        ask(anna, "a", MESSAGE.toString());

        assertThat(ask(karin, "k", "").getBody())
                .isEqualTo(new News(shown, false, " · Anna is here too", List.of(new Other("Anna", "/message"))));
    }

    @Test
    void several_others_are_named_and_counted() {
        for (var name : List.of("Anna", "Bea", "Cilla", "Dag")) {
            ask(Somebody.of(name, supplier), name, "");
        }

        assertThat(Objects.requireNonNull(ask(karin, "k", "").getBody()).words())
                .matches(" · \\w+, \\w+ and 2 more are here too");
    }

    @Test
    void a_change_by_somebody_else_is_news() {
        anna.call(() -> drafts.patch(draft, new DraftPatch(MESSAGE, 0, "Hers", false, "an-operation")));

        var news = Objects.requireNonNull(ask(karin, "k", "").getBody());

        assertThat(news.moved()).isTrue();
        assertThat(news.revision()).isGreaterThan(shown);
    }

    @Test
    void a_draft_that_was_given_up_is_news() {
        anna.run(() -> drafts.discard(draft));

        assertThat(Objects.requireNonNull(ask(karin, "k", "").getBody()).moved())
                .isTrue();
    }

    @Test
    void a_draft_of_another_supplier_looks_like_none() {
        var stranger = Somebody.of("Sten", samples.company("Another supplier"));

        assertThat(ask(stranger, "s", "").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(karin.call(() -> answers.news("0000000000000", 0, "k", "")).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(karin.call(() -> answers.news("nonsense", 0, "k", "")).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(Objects.requireNonNull(ask(karin, "k", "").getBody()).others())
                .isEmpty();
    }

    @Test
    void a_window_has_a_name_of_reasonable_length() {
        assertThat(ask(karin, "x".repeat(41), "").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(ask(karin, " ", "").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void who_is_not_signed_in_gets_no_answer() throws Exception {
        var answer = http.perform(MockMvcRequestBuilders.get("/poll/drafts?draft=" + draft + "&since=0&window=k"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    private ResponseEntity<News> ask(Somebody who, String window, String at) {
        return who.call(() -> answers.news(draft.toString(), shown, window, at));
    }
}
