package org.orderportal.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

@AnyDatabase
class ProblemPlaceTest {

    @Test
    void the_path_of_a_rule_engine_becomes_a_row_of_names() {
        var place = "/*:Order[namespace-uri()='urn:oasis:names:Order-2'][1]"
                + "/*:OrderLine[namespace-uri()='urn:oasis:names:CommonAggregateComponents-2'][3]"
                + "/*:LineItem[namespace-uri()='urn:oasis:names:CommonAggregateComponents-2'][1]";

        assertThat(ProblemPlace.inWords(place)).isEqualTo("Order / OrderLine[3] / LineItem");
    }

    @Test
    void the_portals_own_paths_and_prefixed_ones_are_read_too() {
        assertThat(ProblemPlace.inWords("/Order/OrderLine[12]/LineItem/ID"))
                .isEqualTo("Order / OrderLine[12] / LineItem / ID");
        assertThat(ProblemPlace.inWords("/ubl:Order/cac:OrderLine[2]")).isEqualTo("Order / OrderLine[2]");
    }

    @Test
    void what_is_no_path_stays_as_it_is() {
        assertThat(ProblemPlace.inWords("line 12, column 3")).isEqualTo("line 12, column 3");
    }
}
