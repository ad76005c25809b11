package org.orderportal.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.document.DocumentId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suppliers' documents over HTTP: what they are, and what can be done with them after they were sent. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
@Tag(name = "Documents")
class DocumentsApi {

    private static final String KEY = "Idempotency-Key";

    private final ShownDocuments shown;
    private final ChangedDocuments changed;

    DocumentsApi(ShownDocuments shown, ChangedDocuments changed) {
        this.shown = shown;
        this.changed = changed;
    }

    @GetMapping
    @Operation(
            summary = "One document: as it went out (application/xml, and where nothing is asked for), to read"
                    + " (application/pdf), or what became of it (application/json)")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "application/json", schema = @Schema(implementation = DocumentAnswers.Whole.class))
            })
    @ApiResponse(responseCode = "406", description = "None of these is accepted")
    @ApiResponse(responseCode = "409", description = "A draft has neither XML nor PDF yet")
    ResponseEntity<Object> get(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return shown.show(id(id), accept);
    }

    @PostMapping("/undo")
    @Operation(summary = "Takes a sent document back, within 30 seconds and before it is handed on")
    @ApiResponse(
            responseCode = "200",
            description = "It is withdrawn",
            content = @Content(schema = @Schema(implementation = DocumentAnswers.Done.class)))
    @ApiResponse(responseCode = "409", description = "Too late, or another document builds on it; with the reason")
    ResponseEntity<String> undo(
            @PathVariable String id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return changed.undo(id(id), key);
    }

    @PostMapping("/resend")
    @Operation(summary = "Tries every way on which the document failed again, with the same bytes")
    @ApiResponse(
            responseCode = "200",
            description = "It is on its way again",
            content = @Content(schema = @Schema(implementation = DocumentAnswers.Whole.class)))
    @ApiResponse(responseCode = "409", description = "Nothing failed; with the reason")
    ResponseEntity<String> resend(
            @PathVariable String id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return changed.resend(id(id), key);
    }

    @PostMapping("/void")
    @Operation(
            summary =
                    "Declares a document void, where its kind knows that: freely before anything of it has left, after"
                            + " that within the time that the buyer allows, and the buyer is told by mail")
    @ApiResponse(
            responseCode = "200",
            description = "It is void",
            content = @Content(schema = @Schema(implementation = DocumentAnswers.Done.class)))
    @ApiResponse(
            responseCode = "409",
            description = "Not possible, with the reason: a response is replaced by a newer one")
    ResponseEntity<String> declareVoid(
            @PathVariable String id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return changed.declareVoid(id(id), key);
    }

    @GetMapping("/labels")
    @Operation(
            summary = "The labels (GS1-128) of a dispatch advice's packages that bear an SSCC, as PDF; of a draft, too")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Object> labels(
            @PathVariable String id,
            @Parameter(
                            description = "a6: a page of A6 for each; sheet: four on a page of A4",
                            schema = @Schema(allowableValues = {"a6", "sheet"}))
                    @RequestParam(defaultValue = "a6")
                    String paper) {
        return shown.labels(id(id), paper);
    }

    @GetMapping("/packing-list")
    @Operation(summary = "What lies in which package of a dispatch advice, as PDF; of a draft, too")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Object> packingList(@PathVariable String id) {
        return shown.packingList(id(id));
    }

    private static DocumentId id(String text) {
        return DocumentId.parse(text).orElseThrow(() -> new NotFound("document"));
    }
}
