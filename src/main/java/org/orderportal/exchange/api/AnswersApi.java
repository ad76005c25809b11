package org.orderportal.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Buyers' answers over HTTP: an access point brings in what buyers say about documents that they got. */
@RestController
@RequestMapping("/api/v1/answers")
@Tag(name = "Buyers' answers")
class AnswersApi {

    private static final String CALL = "POST /api/v1/answers";

    private final PostedOrders posted;

    AnswersApi(PostedOrders posted) {
        this.posted = posted;
    }

    @PostMapping
    @Operation(
            summary = "Brings in a buyer's answer (Peppol BIS Invoice Response or Message Level Response)",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                                @Content(mediaType = "text/xml", schema = @Schema(type = "string"))
                            }))
    @ApiResponse(
            responseCode = "201",
            description = "Kept at its document; the status says whether it counts, or is filed since the buyer was "
                    + "further already")
    @ApiResponse(responseCode = "200", description = "The same bytes were here before")
    @ApiResponse(responseCode = "202", description = "Kept; nobody can tell to which document it belongs")
    @ApiResponse(responseCode = "409", description = "The Idempotency-Key had another body")
    @ApiResponse(responseCode = "413", description = "Larger than 50 MB")
    @ApiResponse(responseCode = "415", description = "Not XML")
    @ApiResponse(responseCode = "422", description = "Refused, with rule, place and text of every problem")
    ResponseEntity<String> post(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request)
            throws IOException {
        return posted.take(CALL, key, RequestBytes.xml(request));
    }
}
