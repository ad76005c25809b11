package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the API says about itself. */
@ResponseTest
class ApiDescriptionTest {

    @Test
    void it_describes_what_is_dispatched_what_is_known_of_suppliers_and_the_papers(
            @LocalServerPort int port, @Autowired BeanFactory beans) {
        AnswerDesk.of(port, beans);

        var description = new ApiClient(port).get("/api/v1/openapi", ApiClient.OPERATOR);

        assertThat(description.statusCode()).isEqualTo(200);
        Map<String, Object> paths = JsonPath.read(description.body(), "$.paths");
        assertThat(paths)
                .containsKeys(
                        "/api/v1/orders/{id}/responses",
                        "/api/v1/orders/{id}/dispatch-advices",
                        "/api/v1/suppliers/{id}",
                        "/api/v1/documents/{id}/void",
                        "/api/v1/documents/{id}/labels",
                        "/api/v1/documents/{id}/packing-list");
        List<Map<String, Object>> lines =
                JsonPath.read(description.body(), "$.components.schemas.DispatchAdvice.properties.lines.oneOf");
        assertThat(lines).extracting(line -> line.get("type")).containsExactly("array", "string");
        assertThat((String) JsonPath.read(
                        description.body(),
                        "$.components.schemas.DispatchAdvice.properties.lines.oneOf[0].items['$ref']"))
                .endsWith("/DispatchLine");
    }
}
