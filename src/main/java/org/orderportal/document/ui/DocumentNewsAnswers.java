package org.orderportal.document.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.orderportal.base.error.NotFound;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.Transmission;
import org.orderportal.document.Transmission.State;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers pages of documents that ask how far theirs has come; Vaadin and its session have no part in it. */
@RestController
class DocumentNewsAnswers {

    private static final Duration SOONEST = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofSeconds(60);

    private final Documents documents;
    private final Clock clock;

    DocumentNewsAnswers(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * How far it has come.
     *
     * @param seen  differs from what the page has seen where there is news
     * @param again in how many milliseconds it makes sense to ask again; 0 for never
     */
    record News(String seen, long again) {}

    @GetMapping("/poll/documents")
    ResponseEntity<News> news(@RequestParam String document) {
        try {
            return DocumentId.parse(document)
                    .map(id -> ResponseEntity.ok(news(id)))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (NotFound unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    private News news(DocumentId id) {
        var document = documents.summary(id);
        var ways = documents.transmissions(id);
        return new News(
                DocumentWatch.seen(document.state(), ways),
                again(document, ways).map(Duration::toMillis).orElse(0L));
    }

    /** As long as it can be taken back, or is on a way, something may become of it. */
    private Optional<Duration> again(DocumentSummary document, List<Transmission> ways) {
        if (document.state() != DocumentState.SENT) {
            return Optional.empty();
        }
        var undo = Stream.ofNullable(document.undoUntil())
                .filter(until -> until.isAfter(clock.instant()))
                .map(until -> SOON);
        var open = ways.stream()
                .filter(way -> way.state() == State.WAITING || way.state() == State.UNDER_WAY)
                .map(this::again);
        return Stream.concat(undo, open).min(Comparator.naturalOrder());
    }

    private Duration again(Transmission way) {
        if (way.state() == State.UNDER_WAY) {
            return SOONEST;
        }
        var now = clock.instant();
        Instant next = Objects.requireNonNullElse(way.nextTry(), now);
        var left = Duration.between(now, next);
        return left.compareTo(LATER) > 0 ? LATER : left.compareTo(SOON) > 0 ? SOON : SOONEST;
    }
}
