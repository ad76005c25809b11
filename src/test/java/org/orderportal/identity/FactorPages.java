package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.audit.AuditEntry;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody with a password, and what the pages on the way in answer them. */
@AskedPortal
abstract class FactorPages {

    static final String PASSWORD = "fjällräv trivs i grus";
    static final String HANDLE = "portal-sign-in";
    static final String BROWSER = "portal-browser";
    static final String STEP = "portal-step";

    @Autowired
    MockMvc http;

    @Autowired
    Users users;

    @Autowired
    SecondFactors factors;

    @Autowired
    SecondSteps steps;

    @Autowired
    SignInSteps waiting;

    @Autowired
    SignIns signIns;

    @Autowired
    KnownBrowsers knownBrowsers;

    @Autowired
    PortalUsers portalUsers;

    @Autowired
    FactorResets resets;

    @Autowired
    AuditLog audit;

    @Autowired
    AsSystem asSystem;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    SecurityContextHolderStrategy contexts;

    @Autowired
    Clock clock;

    String email = "";
    UserId user = new UserId(0);

    @BeforeEach
    void aUser() {
        email = UUID.randomUUID() + "@example.com";
        user = asSystem.call(() -> users.create(
                        "Anna", email, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZoneOffset.UTC, PASSWORD))
                .id();
    }

    Totp anApp() {
        var app = Totp.ofSixDigits(factors.begin(user.value()).secret());
        // A code of the step before, so that those of now and later are still good.
        assertThat(factors.confirm(user.value(), app.code(now() - 1))).isTrue();
        return app;
    }

    long now() {
        return Totp.stepAt(clock.instant());
    }

    static FactorRules rulesFor(String roles) {
        return new FactorRules(new MockEnvironment().withProperty("portal.second-factor.required-for", roles));
    }

    List<String> kinds() {
        return asSystem.call(() -> audit.list(null, 50)).stream()
                .filter(entry -> entry.subject().equals(email))
                .map(AuditEntry::kind)
                .toList();
    }

    void be(Cookie handle) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(
                new SignedInByHandle(signIns.byHandle(handle.getValue()).orElseThrow()));
        contexts.setContext(context);
    }

    MockHttpServletResponse signIn(Cookie... cookies) throws Exception {
        return signInWith(PASSWORD, cookies);
    }

    MockHttpServletResponse signInWith(String password, Cookie... cookies) throws Exception {
        var request = post("/login").with(csrf()).param("username", email).param("password", password);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return http.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse enter(String code, Cookie step) throws Exception {
        return http.perform(post("/login/code").cookie(step).param("code", code))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse open(Cookie cookie) throws Exception {
        return http.perform(get("/page-of-this-test").cookie(cookie))
                .andReturn()
                .getResponse();
    }
}
