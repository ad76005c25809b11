package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Dispatch advices of machines that are refused. */
@ResponseTest
@AnyDatabase
class RefusedDispatchesApiTest {

    private static final String REMAINING = "{\"lines\":\"remaining\",\"send\":true}";

    private AnswerDesk desk;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lines | {'lines':'all','send':true}",
                "lines | {'lines':5,'send':true}",
                "lines | {'lines':[],'send':true}",
                "lines[0].quantity | {'lines':[{'line':'10','quantity':'1,5'}],'send':true}",
                "lines[0].quantity | {'lines':[{'line':'10','quantity':'-1'}],'send':true}",
                "lines[1].never | {'lines':[{'line':'10'},{'line':'20','quantity':'10','never':'5'}],'send':true}",
                "lines[0].line | {'lines':[{'line':'30'}],'send':true}",
                "lines[0].line | {'lines':[{'quantity':'1'}],'send':true}",
                "lines[1].line | {'lines':[{'line':'10'},{'line':'10'}],'send':true}",
                "lines[0].order | {'lines':[{'line':'10','order':'0ZZZZZZZZZZZZ'}],'send':true}",
                "lines[0].rest | {'lines':[{'line':'10','rest':'sometimes'}],'send':true}",
                "lines[0].qantity | {'lines':[{'line':'10','qantity':'1'}],'send':true}",
                "lines[0].bestBefore | {'lines':[{'line':'10','bestBefore':'31/01/2027'}],'send':true}",
                "lines[0] | {'lines':[null],'send':true}",
                "lines[0].serials[1] | {'lines':[{'line':'10','serials':['A',null]}],'send':true}",
                "lines[0].serials[1] | {'lines':[{'line':'10','serials':['A',{'n':'B'}]}],'send':true}",
                "orders[0] | {'orders':['0ZZZZZZZZZZZZ'],'send':true}",
                "orders[0] | {'orders':['none'],'send':true}",
                "packages[0].id | {'packages':[{'kind':'BOX'}],'send':true}",
                "packages[1].id | {'packages':[{'id':'P1'},{'id':'P1'}],'send':true}",
                "packages[0].on | {'packages':[{'id':'P1','on':'P2'}],'send':true}",
                "packages[0].make | {'packages':[{'id':'P1','sscc':'1','make':true}],'send':true}",
                "packages[0].make | {'packages':[{'id':'P1','make':true,'contents':[{'line':'10','quantity':'1'}]}],'send':true}",
                "packages[0].sscc | {'packages':[{'id':'P1','sscc':'12','contents':[{'line':'10','quantity':'1'}]}],'send':true}",
                "packages[0].kind | {'packages':[{'id':'P1','kind':'SACK','contents':[{'line':'10','quantity':'1'}]}],'send':true}",
                "packages[0].contents[0].line | {'packages':[{'id':'P1','contents':[{'line':'30','quantity':'1'}]}],'send':true}",
                "packages[0].contents[0].quantity | {'packages':[{'id':'P1','contents':[{'line':'10'}]}],'send':true}",
                "packages[0].weight | {'packages':[{'id':'P1','weight':'-1','contents':[{'line':'10','quantity':'1'}]}],'send':true}",
                "transportMode | {'transportMode':'BROOM','send':true}",
                "incoterm | {'incoterm':'XXX','send':true}",
                "dispatchedAt | {'dispatchedAt':'noon','send':true}",
                "dispatchedOn | {'dispatchedOn':'2020-01-01','send':true}",
                "shipTo.country | {'shipTo':{'country':'Sweden'},'send':true}",
                "grossWeight | {'grossWeight':'heavy','send':true}",
                "files[0].content | {'files':[{'name':'a.txt','content':'%%'}],'send':true}"
            })
    void what_is_wrong_is_named_with_field_rule_and_fix_and_leaves_no_draft(String field, String body) {
        var order = desk.order();

        var answer = desk.dispatch(order, body.replace('\'', '"'));

        isProblem(answer, 422);
        assertThat(text(answer, "$.problems[0].field")).as(answer.body()).isEqualTo(field);
        assertThat(text(answer, "$.problems[0].rule")).isNotBlank();
        assertThat(text(answer, "$.problems[0].fix")).isNotBlank().doesNotContain("!");
        assertThat(desk.documents(order)).isEmpty();
    }

    @Test
    void what_is_no_json_is_refused() {
        var order = desk.order();

        isProblem(desk.dispatch(order, "{\"lines\":"), 400);
        isProblem(desk.dispatch(order, "[]"), 400);
        var xml = desk.api()
                .to("/api/v1/orders/" + order.id() + "/dispatch-advices", order.key())
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(REMAINING));
        isProblem(desk.api().send(xml), 415);
    }

    @Test
    void an_order_of_which_nothing_is_left_is_refused_with_the_reason() {
        var order = desk.order();
        desk.dispatch(order, REMAINING);

        var again = desk.dispatch(order, "{\"lines\":[{\"line\":\"10\",\"quantity\":\"1\"}],\"send\":true}");

        isProblem(again, 422);
        assertThat(text(again, "$.detail")).isEqualTo("Everything has been dispatched.");
        assertThat(desk.documents(order)).hasSize(1);
    }

    @Test
    void an_order_of_somebody_else_is_answered_like_one_that_is_not_there() {
        var own = desk.order();
        var foreign = desk.order();

        var other = desk.dispatch(foreign.id(), own.key(), REMAINING);
        var unknown = desk.dispatch("0ZZZZZZZZZZZZ", own.key(), REMAINING);
        var withNonsense = desk.dispatch(foreign.id(), own.key(), "nonsense");
        var along = desk.dispatch(own, "{\"orders\":[\"" + foreign.id() + "\"],\"send\":true}");

        isProblem(other, 404);
        assertThat(List.of(unknown, withNonsense))
                .extracting(HttpResponse::body)
                .containsOnly(other.body());
        assertThat(text(along, "$.problems[0].field")).isEqualTo("orders[0]");
        assertThat(desk.documents(foreign)).isEmpty();
        assertThat(desk.documents(own)).isEmpty();
    }
}
