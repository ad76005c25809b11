package org.orderportal.exchange.api;

import static org.orderportal.exchange.api.ApiClient.OPERATOR;
import static org.orderportal.exchange.api.ApiClient.text;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.orderportal.base.IdText;
import org.orderportal.base.security.AsSystem;
import org.orderportal.exchange.Connection;
import org.orderportal.exchange.Connections;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;

/** The machines that may call the API, and the companies that they call for. */
public record Partners(ApiClient api, Connections connections, Companies companies, AsSystem asSystem) {

    static Partners of(ApiClient api, BeanFactory beans) {
        return new Partners(
                api, beans.getBean(Connections.class), beans.getBean(Companies.class), beans.getBean(AsSystem.class));
    }

    void connectOperator() {
        asSystem.run(() -> connections.createWithKey("Operator", Connection.Kind.OPERATOR, null, OPERATOR));
    }

    /** The key of a connection of the supplier in that answer. */
    String keyOfSupplier(HttpResponse<String> answer) {
        var company = new CompanyId(
                IdText.parse(JsonPath.read(answer.body(), "$.supplier")).orElseThrow());
        return asSystem.call(() -> connections.create("Supplier", Connection.Kind.SUPPLIER, company))
                .key();
    }

    /** Connects both companies of that order. */
    void connect(HttpResponse<String> answer) {
        var whole = api.get("/api/v1/orders/" + text(answer, "$.id"), OPERATOR);
        for (var company : List.of(text(whole, "$.supplier"), text(whole, "$.buyer"))) {
            asSystem.run(
                    () -> companies.connect(new CompanyId(IdText.parse(company).orElseThrow())));
        }
    }
}
