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
import org.orderportal.base.error.NotFound;
import org.orderportal.order.OrderId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders are invoiced over HTTP, with all that the form can say. */
@RestController
@RequestMapping("/api/v1/orders/{id}/invoices")
@Tag(name = "Orders")
class InvoicesApi {

    private final PostedDocuments posted;
    private final MachineInvoices invoices;

    InvoicesApi(PostedDocuments posted, MachineInvoices invoices) {
        this.posted = posted;
        this.invoices = invoices;
    }

    @PostMapping
    @Operation(
            summary = "Invoices an order, and sends that if it is asked for; else it stays a draft. The same"
                    + " Idempotency-Key, or without one the same body within 24 hours, makes no second invoice",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = InvoiceBody.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Sent, or kept as a draft",
            content = @Content(schema = @Schema(implementation = MachineDocuments.Made.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The Idempotency-Key had another body, or somebody else changed the draft meanwhile")
    @ApiResponse(responseCode = "413", description = "Larger than 50 MB")
    @ApiResponse(responseCode = "415", description = "Not JSON")
    @ApiResponse(
            responseCode = "422",
            description =
                    "Refused, with field, rule and fix of each problem; or the rule of the electronic document that"
                            + " it breaks. No draft is kept")
    ResponseEntity<String> post(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        var order = OrderId.parse(id).orElseThrow(() -> new NotFound("order"));
        var body = RequestBytes.json(request);
        return posted.take(order, "invoices", key, body, () -> invoices.invoice(order, key, body));
    }
}
