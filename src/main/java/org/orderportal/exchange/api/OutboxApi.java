package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.DocumentId;
import org.orderportal.exchange.outbound.PulledDocument;
import org.orderportal.exchange.outbound.PulledDocuments;
import org.orderportal.party.ElectronicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where the operator's machines fetch the documents of buyers who are connected that way. */
@RestController
@RequestMapping("/api/v1/outbox")
@Tag(name = "Outbox", description = "For operator connections")
class OutboxApi {

    private static final int PAGE = 50;

    /**
     * @param next the {@code after} of the next page; null on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Waiting> documents, @Nullable String next) {}

    /**
     * A document that waits to be fetched.
     *
     * @param id            of the document: fetch it at /documents/{id}, then acknowledge at /outbox/{id}/taken
     * @param buyerEndpoint scheme and number of the buyer's electronic address
     * @param since         from when on it can be fetched
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waiting(
            String id,
            String kind,
            String number,
            String buyer,
            String buyerName,
            @Nullable Endpoint buyerEndpoint,
            Instant since) {}

    record Endpoint(String scheme, String id) {}

    record Taken(String id, String status) {}

    private final PulledDocuments pulled;
    private final IdempotentAnswers idempotentAnswers;
    private final Texts texts;
    private final JsonMapper json;

    OutboxApi(PulledDocuments pulled, IdempotentAnswers idempotentAnswers, Texts texts, JsonMapper json) {
        this.pulled = pulled;
        this.idempotentAnswers = idempotentAnswers;
        this.texts = texts;
        this.json = json;
    }

    @GetMapping
    @Operation(
            summary = "Documents that wait to be fetched, the oldest first; next is the after of the next page. Begin"
                    + " each round without after: what was taken does not come again")
    @ApiResponse(responseCode = "403", description = "Not an operator's connection")
    Page list(@RequestParam(required = false) @Nullable String after) {
        var found = pulled.list(after == null ? 0 : position(after), PAGE + 1);
        var shown = found.stream().limit(PAGE).map(OutboxApi::waiting).toList();
        var hasMore = found.size() > PAGE;
        return new Page(shown, hasMore ? IdText.of(found.get(PAGE - 1).position()) : null);
    }

    @PostMapping("/{id}/taken")
    @Operation(summary = "Acknowledges that the caller has the document; doing it twice is as good as once")
    @ApiResponse(responseCode = "200", description = "It is handed over")
    @ApiResponse(responseCode = "409", description = "Its sender took it back meanwhile")
    ResponseEntity<String> taken(
            @PathVariable String id, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var document = DocumentId.parse(id).orElseThrow(() -> new NotFound("document"));
        var call = "POST /api/v1/outbox/" + document + "/taken";
        var answer =
                key == null ? take(document) : idempotentAnswers.answer(key, call, new byte[0], () -> take(document));
        return answer.response();
    }

    private Answer take(DocumentId document) {
        try {
            pulled.taken(document);
            return written(HttpStatus.OK, new Taken(document.toString(), "taken"));
        } catch (Refusal refused) {
            var reason = texts.get(Locale.ENGLISH, refused.key(), refused.arguments());
            return written(HttpStatus.CONFLICT, ApiProblem.of(HttpStatus.CONFLICT, reason));
        }
    }

    private Answer written(HttpStatus status, Object body) {
        return new Answer(status.value(), json.writeValueAsString(body));
    }

    private static Waiting waiting(PulledDocument document) {
        var buyer = document.buyer();
        return new Waiting(
                document.document().toString(),
                Words.of(document.kind()),
                document.number(),
                IdText.of(buyer.id().value()),
                buyer.name(),
                endpoint(buyer.endpoint()),
                document.since());
    }

    private static @Nullable Endpoint endpoint(@Nullable ElectronicAddress address) {
        return address == null ? null : new Endpoint(address.scheme(), address.id());
    }

    private static long position(String after) {
        return IdText.parse(after)
                .orElseThrow(() -> new ApiRefusal(HttpStatus.BAD_REQUEST, "The parameter after is no id."));
    }
}
