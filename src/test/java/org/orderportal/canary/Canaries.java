package org.orderportal.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.text;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.IdText;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.api.AnswerDesk;
import org.orderportal.exchange.api.AnswerDesk.ReceivedOrder;
import org.orderportal.identity.Users;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;

/** Makes suppliers with tokens, as their buyers' and their own machines do: over the API. */
final class Canaries {

    private static final String DONE =
            "{\"sellerRegistration\":\"5566778899\",\"base\":\"order\",\"message\":\"%s\",\"send\":true}";

    private final AnswerDesk desk;
    private final Users users;
    private final AsSystem asSystem;

    Canaries(int port, BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
        users = beans.getBean(Users.class);
        asSystem = beans.getBean(AsSystem.class);
    }

    /** One order of which all is sent, and one of which all is drafted. */
    Canary make() {
        var token = "zq" + letters();
        var letter = Letter.unique();
        var done = desk.order(order(letter, token, "1"));
        var open = desk.order(order(letter, token, "2"));
        var supplier = text(desk.order(done), "$.supplier");
        tellMasterData(done, supplier, token);
        var documents = new ArrayList<String>();
        documents.add(
                sent(desk.respond(done, said("{\"answer\":\"accept\",\"message\":\"%s\",\"send\":true}", token))));
        documents.add(
                sent(desk.dispatch(done, said("{\"lines\":\"remaining\",\"message\":\"%s\",\"send\":true}", token))));
        documents.add(sent(invoice(done, said(DONE, token))));
        documents.add(sent(desk.respond(open, said("{\"answer\":\"accept\",\"message\":\"%s\"}", token))));
        documents.add(sent(desk.dispatch(open, said("{\"lines\":\"remaining\",\"message\":\"%s\"}", token))));
        documents.add(sent(invoice(open, said("{\"base\":\"order\",\"message\":\"%s\"}", token))));
        return new Canary(
                token, supplier, List.of(done.id(), open.id()), documents, done.key(), person(token, supplier));
    }

    /** Somebody who acts for all of these: what nobody may be who shall see one only. */
    String personOfAll(Canary... canaries) {
        return person("of all", Stream.of(canaries).map(Canary::company).toArray(String[]::new));
    }

    private String person(String name, String... companies) {
        var email = UUID.randomUUID() + "@example.com";
        var ids = Stream.of(companies)
                .map(id -> new CompanyId(IdText.parse(id).orElseThrow()))
                .collect(Collectors.toSet());
        asSystem.call(() -> users.create(
                "Kim " + name,
                email,
                Role.SUPPLIER_USER,
                Set.copyOf(ids),
                Locale.ENGLISH,
                ZoneId.of("UTC"),
                Canary.PASSWORD));
        return email;
    }

    private void tellMasterData(ReceivedOrder order, String supplier, String token) {
        var told = desk.patch(
                "/api/v1/suppliers/" + supplier,
                order.key(),
                "{\"vatNumber\":\"SE556677889901\",\"iban\":\"SE45 5000 0000 0583 9825 7466\"}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    }

    private HttpResponse<String> invoice(ReceivedOrder order, String json) {
        return desk.postJson("/api/v1/orders/" + order.id() + "/invoices", order.key(), json);
    }

    private static String sent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return text(answer, "$.id");
    }

    private static String said(String json, String token) {
        return json.formatted("From " + token);
    }

    private static String order(Letter letter, String token, String number) {
        return letter.numbered("PO-" + token + "-" + number)
                .order()
                .replace("Please ring the bell", "Please ring the bell, " + token)
                .replace("Elastic bandage", "Elastic bandage " + token)
                .replace("NM-JOURNEY-1", "NM-" + token)
                .replace("Norrskog Medical", "Norrskog " + token)
                .replace("Industrivägen", "Industrivägen " + token);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(8, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
