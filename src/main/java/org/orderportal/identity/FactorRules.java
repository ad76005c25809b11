package org.orderportal.identity;

import java.util.Set;
import org.orderportal.base.security.Role;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Who needs a second factor; all others may have one. {@code portal.second-factor.required-for} names roles, such as
 * {@code ACCOUNT_MANAGER,ADMINISTRATOR}: whoever has none yet sets one up when they sign in next.
 */
@Component
class FactorRules {

    private final Set<Role> requiredFor;

    FactorRules(Environment environment) {
        requiredFor = Set.of(environment.getProperty("portal.second-factor.required-for", Role[].class, new Role[0]));
    }

    boolean require(Role role) {
        return requiredFor.contains(role);
    }
}
