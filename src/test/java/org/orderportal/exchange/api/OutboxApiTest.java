package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.AnswerDesk.ACCEPT;
import static org.orderportal.exchange.api.ApiClient.OPERATOR;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Outbox;
import org.orderportal.document.OutgoingDocument;
import org.orderportal.exchange.outbound.TestClock;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderProfile;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator's machine that fetches documents for buyers. */
@ResponseTest
class OutboxApiTest {

    @Autowired
    TestClock clock;

    private AnswerDesk desk;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
    }

    /** The ids of all that waits, page by page. */
    private List<String> waiting() {
        var ids = new ArrayList<String>();
        var after = "";
        while (true) {
            var page = desk.api().get("/api/v1/outbox" + after, OPERATOR);
            assertThat(page.statusCode()).isEqualTo(200);
            ids.addAll(JsonPath.<List<String>>read(page.body(), "$.documents[*].id"));
            if (!page.body().contains("\"next\"")) {
                return ids;
            }
            after = "?after=" + text(page, "$.next");
        }
    }

    private String sendToBeFetched() {
        var order = desk.order();
        desk.letPull(order.buyer());
        return text(desk.respond(order, ACCEPT), "$.id");
    }

    @Test
    void a_document_can_be_fetched_once_it_cannot_be_undone_and_until_it_is_taken() {
        var id = sendToBeFetched();
        assertThat(waiting()).doesNotContain(id);

        clock.forward(Duration.ofSeconds(30));
        assertThat(waiting()).contains(id);
        var fetched = desk.get("/api/v1/documents/" + id, OPERATOR, "application/xml");
        assertThat(fetched.body()).contains("OrderResponseCode>AP<");
        assertThat(waiting()).as("fetched, and not acknowledged").contains(id);

        var taken = desk.post("/api/v1/outbox/" + id + "/taken", OPERATOR);
        var again = desk.post("/api/v1/outbox/" + id + "/taken", OPERATOR, "Idempotency-Key", "taken-" + id);

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(taken.body());
        assertThat(waiting()).doesNotContain(id);
        var shown = desk.get("/api/v1/documents/" + id, OPERATOR, "application/json");
        assertThat(text(shown, "$.transmissions[0].status")).isEqualTo("delivered");
        assertThat(text(shown, "$.transmissions[0].target")).isEqualTo("Operator");
    }

    @Test
    void the_list_says_for_whom_a_document_is() {
        var order = desk.order();
        desk.letPull(order.buyer());
        var sent = desk.respond(order, ACCEPT);
        clock.forward(Duration.ofSeconds(30));

        var page = desk.api().get("/api/v1/outbox", OPERATOR);

        var mine = "$.documents[?(@.id=='" + text(sent, "$.id") + "')]";
        assertThat(JsonPath.<List<String>>read(page.body(), mine + ".number")).containsExactly(text(sent, "$.number"));
        assertThat(JsonPath.<List<String>>read(page.body(), mine + ".kind")).containsExactly("order-response");
        assertThat(JsonPath.<List<String>>read(page.body(), mine + ".buyerEndpoint.scheme"))
                .containsExactly("0088");
    }

    @Test
    void what_was_taken_back_is_not_handed_over() {
        var order = desk.order();
        desk.letPull(order.buyer());
        var id = text(desk.respond(order, ACCEPT), "$.id");
        desk.post("/api/v1/documents/" + id + "/undo", order.key());
        clock.forward(Duration.ofSeconds(30));

        assertThat(waiting()).doesNotContain(id);
        isProblem(desk.post("/api/v1/outbox/" + id + "/taken", OPERATOR), 409);
    }

    @Test
    void what_cannot_be_fetched_cannot_be_taken() {
        var tooEarly = sendToBeFetched();
        var notPulled = text(desk.respond(desk.order(), ACCEPT), "$.id");

        var answers = List.of(
                desk.post("/api/v1/outbox/" + tooEarly + "/taken", OPERATOR),
                desk.post("/api/v1/outbox/" + notPulled + "/taken", OPERATOR),
                desk.post("/api/v1/outbox/0ZZZZZZZZZZZZ/taken", OPERATOR),
                desk.post("/api/v1/outbox/none/taken", OPERATOR));

        isProblem(answers.getFirst(), 404);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.getFirst().body());
    }

    @Test
    void a_suppliers_connection_fetches_nothing() {
        var order = desk.order();
        desk.letPull(order.buyer());
        var id = text(desk.respond(order, ACCEPT), "$.id");
        clock.forward(Duration.ofSeconds(30));

        isProblem(desk.api().get("/api/v1/outbox", order.key()), 403);
        isProblem(desk.post("/api/v1/outbox/" + id + "/taken", order.key()), 403);
        assertThat(waiting()).contains(id);
    }

    @Test
    void many_documents_are_listed_page_by_page_each_once(
            @Autowired Outbox outbox, @Autowired RetriedTransactions transactions) {
        var order = desk.order();
        desk.letPull(order.buyer());
        var ids =
                LongStream.range(5_000_000, 5_000_120).mapToObj(DocumentId::new).toList();
        transactions.run(() -> ids.forEach(id -> outbox.put(document(id, order.buyer()))));

        var all = waiting();

        assertThat(all)
                .doesNotHaveDuplicates()
                .containsSubsequence(ids.stream().map(DocumentId::toString).toList());
        assertThat((Integer)
                        JsonPath.read(desk.api().get("/api/v1/outbox", OPERATOR).body(), "$.documents.length()"))
                .isEqualTo(50);
        isProblem(desk.api().get("/api/v1/outbox?after=strange", OPERATOR), 400);
    }

    private OutgoingDocument document(DocumentId id, CompanyId buyer) {
        return new OutgoingDocument(
                id,
                DocumentKind.ORDER_RESPONSE,
                "OR-" + id.value(),
                new OrderId(1),
                OrderProfile.ORDERING,
                new CompanyId(2),
                buyer,
                clock.instant());
    }
}
