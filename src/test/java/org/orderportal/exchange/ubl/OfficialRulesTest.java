package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.exchange.Problem;
import org.orderportal.exchange.ubl.Reading.OrderRead;
import org.orderportal.order.OrderContent;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.OrderResponse.Overall;
import org.orderportal.response.ResponseCode;

@AnyDatabase
class OfficialRulesTest {

    private static final int MOST = 200;
    private static final OrderContent ORDER =
            ((OrderRead) new DocumentReader(new RuleBook()).read(FullOrder.bytes())).content();

    private final OfficialRules rules = new RuleBook().rules(RuleSet.ORDER_RESPONSE);

    private static String xml(OrderResponse response) {
        return new String(ResponseMapping.map(response, new Findings()), StandardCharsets.UTF_8);
    }

    @Test
    void of_a_document_that_is_wrong_all_over_only_so_much_is_told_as_a_person_can_use() {
        var lines = Collections.nCopies(10_000, Answers.added());
        var wrong = xml(Answers.of(ORDER, ResponseCode.CA, Overall.ACCEPTED_WITH_CHANGES, lines))
                .replace("unitCode=\"XPX\"", "unitCode=\"PCE\"");

        var problems = rules.check(wrong.getBytes(StandardCharsets.UTF_8));

        assertThat(problems).hasSize(MOST).allMatch(Problem::fatal);
        assertThat(problems.getFirst().location()).startsWith("/OrderResponse/OrderLine");
    }

    @Test
    void what_forbids_to_send_a_document_is_told_however_many_warnings_come_before() {
        var warned = "<cac:PartyIdentification><cbc:ID schemeID=\"0106\">no number</cbc:ID></cac:PartyIdentification>";
        var wrong = xml(Answers.acceptance(ORDER))
                .replaceFirst("<cac:PartyIdentification>", warned.repeat(MOST + 50) + "<cac:PartyIdentification>")
                .replace("bis:ordering:3", "bis:order_only:3");

        var problems = rules.check(wrong.getBytes(StandardCharsets.UTF_8));

        assertThat(problems).hasSize(MOST);
        assertThat(problems)
                .filteredOn(Problem::fatal)
                .extracting(Problem::rule)
                .containsExactly("PEPPOL-T76-B00301");
    }
}
