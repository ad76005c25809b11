package org.orderportal.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.party.CompanyId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the portal knows of a supplier, over HTTP: its machine can mend what a refusal named as missing. */
@RestController
@RequestMapping("/api/v1/suppliers/{id}")
@Tag(name = "Suppliers")
class SuppliersApi {

    private final SupplierData suppliers;

    SuppliersApi(SupplierData suppliers) {
        this.suppliers = suppliers;
    }

    @GetMapping
    @Operation(summary = "What the portal knows of a supplier")
    SupplierData.View get(@PathVariable String id) {
        return suppliers.get(id(id));
    }

    @PatchMapping
    @Operation(
            summary = "Changes the fields that are given (JSON merge patch: null takes a value away)",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/merge-patch+json",
                                        schema = @Schema(implementation = SupplierData.Change.class)),
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = SupplierData.Change.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = SupplierData.View.class)))
    @ApiResponse(responseCode = "415", description = "Not JSON")
    @ApiResponse(responseCode = "422", description = "Refused, with field, rule and fix of each problem")
    SupplierData.View patch(@PathVariable String id, HttpServletRequest request) throws IOException {
        return suppliers.change(id(id), RequestBytes.json(request));
    }

    private static CompanyId id(String text) {
        return IdText.parse(text).map(CompanyId::new).orElseThrow(() -> new NotFound("supplier"));
    }
}
