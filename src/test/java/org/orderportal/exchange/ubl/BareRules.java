package org.orderportal.exchange.ubl;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The official rules over an order that is handed in, and nothing else: what intake is measured against. */
@RestController
@Profile("bench")
class BareRules {

    private final RuleBook rules;

    BareRules(RuleBook rules) {
        this.rules = rules;
    }

    @PostMapping("/api/bench/rules")
    Map<String, Integer> check(@RequestBody byte[] order) {
        return Map.of("broken", rules.rules(RuleSet.ORDER).check(order).size());
    }
}
