package org.orderportal.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.Orders;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders over HTTP: a connection brings them in, lists them, and reads one with all that became of it. */
@RestController
@RequestMapping("/api/v1/orders")
@Tag(name = "Orders")
class OrdersApi {

    private static final int PAGE = 50;

    private final PostedOrders posted;
    private final OrderList list;
    private final Orders orders;
    private final OrderAnswers answers;

    OrdersApi(PostedOrders posted, OrderList list, Orders orders, OrderAnswers answers) {
        this.posted = posted;
        this.list = list;
        this.orders = orders;
        this.answers = answers;
    }

    @PostMapping
    @Operation(
            summary = "Brings in an order (Peppol BIS Order, UBL 2.1), or a change or cancellation of one",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                                @Content(mediaType = "text/xml", schema = @Schema(type = "string"))
                            }))
    @ApiResponse(responseCode = "201", description = "Taken in; the status is received or waiting-for-connection")
    @ApiResponse(responseCode = "200", description = "The same bytes were here before")
    @ApiResponse(responseCode = "202", description = "A change or cancellation: kept, not processed yet")
    @ApiResponse(responseCode = "409", description = "Here with other content, or the Idempotency-Key had another body")
    @ApiResponse(responseCode = "413", description = "Larger than 50 MB")
    @ApiResponse(responseCode = "415", description = "Not XML")
    @ApiResponse(responseCode = "422", description = "Refused, with rule, place and text of every problem")
    ResponseEntity<String> post(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request)
            throws IOException {
        return posted.take(key, RequestBytes.xml(request));
    }

    @GetMapping
    @Operation(summary = "Lists orders, the newest first; next is the after of the next page")
    OrderAnswers.Page list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String folder,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String buyer,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String after) {
        var filter = new ListParameters(status, folder, q, buyer, from, to).filter();
        var last = after == null ? null : list.after(id(after), OrderSort.RECEIVED);
        var piece = list.read(filter, OrderSort.RECEIVED, true, last, PAGE);
        return answers.page(list.rows(piece.ids()), piece.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One order with its lines, the sums of their ledgers, and what can be done with it")
    OrderAnswers.Whole get(@PathVariable String id) {
        return answers.whole(orders.details(id(id)));
    }

    @GetMapping("/{id}/original")
    @Operation(summary = "The bytes of the order as they arrived")
    ResponseEntity<byte[]> original(@PathVariable String id) {
        var file = orders.original(id(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    private static OrderId id(String text) {
        return OrderId.parse(text).orElseThrow(() -> new NotFound("order"));
    }
}
