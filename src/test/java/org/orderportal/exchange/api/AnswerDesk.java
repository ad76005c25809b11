package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.OPERATOR;
import static org.orderportal.exchange.api.ApiClient.text;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.orderportal.base.IdText;
import org.orderportal.base.security.AsSystem;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.outbound.BuyerChannel;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.exchange.outbound.BuyerChannels;
import org.orderportal.exchange.ubl.RuleCheck;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;

/** Where a supplier's machine answers and dispatches orders in the tests. */
public record AnswerDesk(ApiClient api, Partners partners, BuyerChannels channels, AsSystem asSystem) {

    static final String ACCEPT = "{\"answer\":\"accept\",\"send\":true}";

    /**
     * An order between connected companies.
     *
     * @param key of a connection of its supplier
     */
    public record ReceivedOrder(String id, String key, CompanyId buyer) {}

    public static AnswerDesk of(int port, BeanFactory beans) {
        var api = new ApiClient(port);
        var partners = Partners.of(api, beans);
        partners.connectOperator();
        return new AnswerDesk(api, partners, beans.getBean(BuyerChannels.class), beans.getBean(AsSystem.class));
    }

    ReceivedOrder order() {
        return order(Letter.unique().order());
    }

    public ReceivedOrder order(String xml) {
        var answer = api.post(xml.getBytes());
        partners.connect(answer);
        var id = text(answer, "$.id");
        var whole = api.get("/api/v1/orders/" + id, OPERATOR);
        var buyer = new CompanyId(IdText.parse(text(whole, "$.buyer")).orElseThrow());
        return new ReceivedOrder(id, partners.keyOfSupplier(answer), buyer);
    }

    /** From now on, the buyer's documents are pulled. */
    void letPull(CompanyId buyer) {
        asSystem.run(() -> channels.save(
                new BuyerChannel(buyer, 0, Way.PULL, null, null, false, null, Locale.ENGLISH, false, null, "")));
    }

    public HttpResponse<String> respond(ReceivedOrder order, String json, String... headers) {
        return respond(order.id(), order.key(), json, headers);
    }

    public HttpResponse<String> respond(String order, String key, String json, String... headers) {
        return postJson("/api/v1/orders/" + order + "/responses", key, json, headers);
    }

    public HttpResponse<String> dispatch(ReceivedOrder order, String json, String... headers) {
        return dispatch(order.id(), order.key(), json, headers);
    }

    public HttpResponse<String> dispatch(String order, String key, String json, String... headers) {
        return postJson("/api/v1/orders/" + order + "/dispatch-advices", key, json, headers);
    }

    public HttpResponse<String> postJson(String path, String key, String json, String... headers) {
        var request = api.to(path, key).POST(BodyPublishers.ofString(json));
        request.header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return api.send(request);
    }

    public HttpResponse<String> post(String path, String key, String... headers) {
        var request = api.to(path, key).POST(BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return api.send(request);
    }

    public HttpResponse<String> patch(String path, String key, String json) {
        return api.send(api.to(path, key)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> get(String path, String key, String accept) {
        return api.send(api.to(path, key).header("Accept", accept).GET());
    }

    public HttpResponse<String> order(ReceivedOrder order) {
        return api.get("/api/v1/orders/" + order.id(), order.key());
    }

    List<String> documents(ReceivedOrder order) {
        return JsonPath.read(order(order).body(), "$.documents[*].id");
    }

    String xml(ReceivedOrder order, HttpResponse<String> answer) {
        return get("/api/v1/documents/" + text(answer, "$.id"), order.key(), "application/xml")
                .body();
    }

    /** The bytes of what was sent, which break no official rule. */
    byte[] document(ReceivedOrder order, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(text(answer, "$.status")).isEqualTo("sent");
        var bytes = api.getBytes("/api/v1/documents/" + text(answer, "$.id"), order.key())
                .body();
        assertThat(RuleCheck.fatal(bytes)).isEmpty();
        return bytes;
    }

    /** What stands in all elements of that name. */
    List<String> texts(ReceivedOrder order, HttpResponse<String> answer, String element) {
        return RuleCheck.texts(document(order, answer), element);
    }

    void giveGs1Prefix(ReceivedOrder order) {
        var supplier = text(order(order), "$.supplier");
        var answer = patch("/api/v1/suppliers/" + supplier, order.key(), "{\"gs1Prefix\":\"7300009\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
