package org.orderportal.exchange.ubl;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Ready with the rules only: until they are compiled, a document would wait for them. The status of its own leaves the
 * health as a whole alone, and keeps the readiness back.
 */
@Component
class RulesHealthIndicator implements HealthIndicator {

    private final RuleBook rules;

    RulesHealthIndicator(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public Health health() {
        var broken = rules.broken();
        if (!broken.isEmpty()) {
            return Health.down().withDetail("broken", broken).build();
        }
        var missing = rules.missing();
        return missing.isEmpty()
                ? Health.up().build()
                : Health.status("WARMING").withDetail("missing", missing).build();
    }
}
