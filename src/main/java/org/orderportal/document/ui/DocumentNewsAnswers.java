package org.orderportal.document.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
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
        var state = documents.details(id).state();
        var ways = documents.transmissions(id);
        return new News(
                DocumentWatch.seen(state, ways),
                again(state, ways).map(Duration::toMillis).orElse(0L));
    }

    private Optional<Duration> again(DocumentState state, List<Transmission> ways) {
        if (state != DocumentState.SENT) {
            return Optional.empty();
        }
        return ways.stream()
                .filter(way -> way.state() == State.WAITING || way.state() == State.UNDER_WAY)
                .map(this::again)
                .min(Comparator.naturalOrder());
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
