package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.springframework.boot.health.contributor.Status;

@AnyDatabase
class RulesHealthTest {

    @Test
    void the_portal_is_not_ready_before_all_rules_are_compiled() {
        var health = health(List.of(RuleSet.INVOICE), List.of());

        assertThat(health.health().getStatus().getCode()).isEqualTo("WARMING");
        assertThat(health.health().getDetails()).containsEntry("missing", List.of(RuleSet.INVOICE));
    }

    @Test
    void with_all_rules_it_is_up() {
        assertThat(health(List.of(), List.of()).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void rules_that_cannot_be_compiled_are_a_fault() {
        assertThat(health(List.of(), List.of(RuleSet.ORDER)).health().getStatus())
                .isEqualTo(Status.DOWN);
    }

    private static RulesHealthIndicator health(List<RuleSet> missing, List<RuleSet> broken) {
        return new RulesHealthIndicator(new RuleBook() {
            @Override
            List<RuleSet> missing() {
                return missing;
            }

            @Override
            List<RuleSet> broken() {
                return broken;
            }
        });
    }
}
