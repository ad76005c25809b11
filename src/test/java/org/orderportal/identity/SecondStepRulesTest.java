package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;
import org.springframework.mock.env.MockEnvironment;

/** A right password is enough only for who needs no factor and has none, or in a browser that they trust. */
@AnyDatabase
class SecondStepRulesTest {

    private final SecondFactors factors = mock(SecondFactors.class);
    private final KnownBrowsers browsers = mock(KnownBrowsers.class);
    private final SecondStepRules rules = new SecondStepRules(
            new FactorRules(new MockEnvironment().withProperty("portal.second-factor.required-for", "ACCOUNT_MANAGER")),
            factors,
            browsers);

    private final PortalUser supplier = person(1, Role.SUPPLIER_USER, Set.of(new CompanyId(5)));
    private final PortalUser manager = person(2, Role.ACCOUNT_MANAGER, Set.of());

    @BeforeEach
    void a_browser_that_the_manager_trusts() {
        when(factors.confirmed(1)).thenReturn(Optional.empty());
        when(factors.confirmed(2)).thenReturn(Optional.empty());
        when(browsers.trusts("trusted", 2)).thenReturn(true);
    }

    @Test
    void who_needs_none_and_has_none_is_not_asked() {
        assertThat(rules.askFor(supplier, "")).isFalse();
        assertThat(rules.askFor(supplier, "some browser")).isFalse();
    }

    @Test
    void whose_role_needs_one_is_asked_also_where_they_have_none() {
        assertThat(rules.askFor(manager, "")).isTrue();
    }

    @Test
    void who_has_one_is_asked_whatever_their_role() {
        when(factors.confirmed(1)).thenReturn(Optional.of(new SecondFactor(1)));

        assertThat(rules.askFor(supplier, "")).isTrue();
    }

    @Test
    void a_browser_is_trusted_for_its_own_user_only() {
        when(factors.confirmed(1)).thenReturn(Optional.of(new SecondFactor(1)));

        assertThat(rules.askFor(manager, "trusted")).isFalse();
        assertThat(rules.askFor(supplier, "trusted")).isTrue();
        assertThat(rules.askFor(manager, "another")).isTrue();
    }

    @Test
    void no_token_at_all_is_trusted_by_nobody() {
        when(browsers.trusts("", 2)).thenReturn(true);

        assertThat(rules.askFor(manager, "")).isTrue();
    }

    private static PortalUser person(long id, Role role, Set<CompanyId> companies) {
        return new PortalUser(
                id,
                new NewUser("Kim", "kim" + id + "@example.org", role, companies, Locale.ENGLISH, ZoneOffset.UTC),
                Instant.EPOCH);
    }
}
