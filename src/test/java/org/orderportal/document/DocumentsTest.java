package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** The documents of an order as they are listed, read and kept. */
@Import({DocumentsTest.Pdf.class, DocumentsTest.Editor.class})
class DocumentsTest extends SupplierAtWork {

    /** No module makes documents of this kind, so that the beans here are the only ones. */
    private static final DocumentKind KIND = DocumentKind.ACT;

    @TestComponent
    static class Pdf implements DocumentPdf {
        @Override
        public DocumentKind kind() {
            return KIND;
        }

        @Override
        public byte[] render(String content, byte[] xml, Locale locale, ZoneId zone) {
            return (content + locale + zone).getBytes(StandardCharsets.UTF_8);
        }
    }

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

    @Autowired
    Documents documents;

    @Autowired
    AnsweringDocuments answering;

    @Autowired
    Texts texts;

    @Test
    void the_documents_of_an_order_are_listed_drafts_first_then_the_newest() {
        var given = karin.call(() -> drafts.open(KIND, order));
        karin.run(() -> drafts.discard(given));
        var first = sent();
        karin.run(() -> sending.undo(first));
        clock.putForward(Duration.ofMinutes(1));
        var second = sent();
        var draft = karin.call(() -> drafts.open(KIND, order));
        clock.putForward(Duration.ofMinutes(1));

        var found = karin.call(() -> documents.of(order));

        assertThat(found).extracting(DocumentSummary::id).containsExactly(draft, second, first);
        assertThat(found.getFirst().number()).isNull();
        assertThat(found).allSatisfy(document -> {
            assertThat(document.orderNumber().text()).isEqualTo("PO-1");
            assertThat(document.buyerName()).isEqualTo("Region Nordmark");
            assertThat(document.changedBy()).isEqualTo("Karin");
        });
    }

    @Test
    void the_page_of_an_order_says_how_far_each_document_has_come_and_leads_to_it() {
        var failed = sent();
        outbox.move(failed, State.WAITING, State.FAILED);
        var draft = karin.call(() -> drafts.open(KIND, order));

        var listed = karin.call(() -> answering.of(order));

        assertThat(listed)
                .extracting(OrderDocument::draft, OrderDocument::number, OrderDocument::stateKey, OrderDocument::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                true, null, "document.state.DRAFT", "/test-editor/" + draft),
                        org.assertj.core.groups.Tuple.tuple(
                                false, "1", "document.state.SENT.FAILED", "/documents/" + failed));
    }

    @Test
    void every_state_has_words() {
        var keys = Stream.concat(
                        Stream.of(State.values()).map(State::name).map("SENT."::concat),
                        Stream.of("SENT.KEPT", "DRAFT", "WITHDRAWN", "VOIDED", "DISCARDED"))
                .map("document.state."::concat)
                .toList();

        for (var language : Texts.LANGUAGES) {
            assertThat(keys)
                    .allSatisfy(
                            key -> assertThat(texts.has(language, key)).as(key).isTrue());
            assertThat(Stream.of(DocumentState.values())
                            .filter(state -> state != DocumentState.DRAFT)
                            .map(state -> "document.no-draft." + state))
                    .allSatisfy(
                            key -> assertThat(texts.has(language, key)).as(key).isTrue());
        }
        assertThat(StateWords.key(DocumentState.SENT, List.of())).isEqualTo("document.state.SENT.KEPT");
    }

    @Test
    void a_document_is_read_as_pdf_in_the_readers_language_and_a_draft_has_none() {
        var sent = sent();
        var draft = karin.call(() -> drafts.open(KIND, order));

        var pdf = karin.call(() -> documents.pdf(sent));

        assertThat(pdf.fileName()).isEqualTo("1.pdf");
        assertThat(new String(pdf.bytes(), StandardCharsets.UTF_8)).isEqualTo("{\"number\":\"1\"}enEurope/Stockholm");
        assertThatThrownBy(() -> karin.run(() -> documents.pdf(draft))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> karin.run(() -> documents.xml(draft))).isInstanceOf(Refusal.class);
        assertThat(karin.call(() -> documents.details(draft)).content()).isNull();
    }

    @Test
    void a_request_without_a_key_is_known_for_a_day() {
        var key = RequestKeys.ofBody(17, order, "hash");
        var first = karin.call(() -> drafts.create(KIND, order, key));
        clock.putForward(Duration.ofHours(23));
        var sameDay = karin.call(() -> drafts.create(KIND, order, key));
        clock.putForward(Duration.ofHours(2));

        var later = karin.call(() -> drafts.create(KIND, order, key));

        assertThat(sameDay).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
    }

    @Test
    void who_was_not_seen_for_a_minute_is_not_there() {
        var draft = karin.call(() -> drafts.open(KIND, order));
        karin.run(() -> drafts.seen(draft, "w1", null));
        clock.putForward(Duration.ofSeconds(59));
        var before = Somebody.MANAGER.call(() -> drafts.seen(draft, "w2", null));
        clock.putForward(Duration.ofSeconds(2));

        var after = Somebody.MANAGER.call(() -> drafts.seen(draft, "w2", null));

        assertThat(before).extracting(Presence::userName).containsExactly("Karin");
        assertThat(after).isEmpty();
    }

    private DocumentId sent() {
        return karin.call(() -> {
            var draft = drafts.open(KIND, order);
            office.send(draft, 100);
            return draft;
        });
    }
}
