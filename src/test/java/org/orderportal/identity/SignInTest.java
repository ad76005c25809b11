package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.audit.AuditFilter;
import org.orderportal.audit.AuditSearch;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@AskedPortal
class SignInTest {

    private static final String PASSWORD = "fjällräv trivs i grus";
    private static final String HANDLE = "portal-sign-in";
    private static final String BROWSER = "portal-browser";

    @Autowired
    MockMvc http;

    @Autowired
    Users users;

    @Autowired
    SignIns signIns;

    @Autowired
    AsSystem asSystem;

    @Autowired
    AuditSearch audit;

    private String email = "";
    private UserId user = new UserId(0);

    @BeforeEach
    void aUser() {
        email = UUID.randomUUID() + "@example.com";
        user = asSystem.call(() -> users.create(
                        "Anna", email, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZoneOffset.UTC, PASSWORD))
                .id();
    }

    @Test
    void the_right_password_signs_in_and_gives_the_browser_a_handle() throws Exception {
        var answer = signIn(email.toUpperCase(Locale.ROOT) + " ", PASSWORD);

        assertThat(answer.getRedirectedUrl()).doesNotContain("error");
        var handle = answer.getCookie(HANDLE);
        assertThat(handle).isNotNull();
        assertThat(handle.isHttpOnly()).isTrue();
        assertThat(handle.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(handle.getValue()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void behind_https_the_handle_has_a_name_that_the_browser_protects() throws Exception {
        var answer = http.perform(post("/login")
                        .secure(true)
                        .with(csrf())
                        .param("username", email)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse();

        var handle = answer.getCookie("__Host-" + HANDLE);
        assertThat(handle).isNotNull();
        assertThat(handle.getSecure()).isTrue();
        assertThat(handle.getPath()).isEqualTo("/");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNotBlank();
    }

    @Test
    void known_unknown_disabled_and_throttled_users_get_the_same_answer() throws Exception {
        var wrong = signIn(email, "something else entirely");
        var unknown = signIn(UUID.randomUUID() + "@example.com", "something else entirely");
        asSystem.run(() -> users.disable(user));
        var disabled = signIn(email, PASSWORD);

        assertThat(seen(unknown)).isEqualTo(seen(wrong));
        assertThat(seen(disabled)).isEqualTo(seen(wrong));
        assertThat(wrong.getRedirectedUrl()).isEqualTo("/login?error");
        assertThat(wrong.getCookie(HANDLE)).isNull();
    }

    @Test
    void a_wrong_password_is_written_into_the_audit_log_once() throws Exception {
        signIn(email, "something else entirely");

        assertThat(asSystem.call(() ->
                        audit.count(AuditFilter.ALL.withKind("sign-in.failed").withSearch(email))))
                .isEqualTo(1);
    }

    @Test
    void each_wrong_password_counts_once() throws Exception {
        for (int guess = 1; guess < LoginThrottle.FAILURES_LET_THROUGH; guess++) {
            signIn(email, "wrong guess number " + guess);
        }

        assertThat(signIn(email, PASSWORD).getCookie(HANDLE)).isNotNull();
    }

    @Test
    void twenty_wrong_passwords_an_hour_are_looked_at_and_no_more() throws Exception {
        for (int guess = 0; guess < LoginThrottle.FAILURES_LET_THROUGH; guess++) {
            signIn(email, "wrong guess number " + guess);
        }

        assertThat(signIn(email, PASSWORD).getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void whoever_guesses_does_not_lock_the_owner_out_of_their_own_browser() throws Exception {
        var known = signIn(email, PASSWORD).getCookie(BROWSER);
        for (int guess = 0; guess <= LoginThrottle.FAILURES_LET_THROUGH; guess++) {
            signIn(email, "wrong guess number " + guess);
        }

        assertThat(signIn(email, PASSWORD).getRedirectedUrl()).isEqualTo("/login?error");
        assertThat(signIn(email, PASSWORD, known).getCookie(HANDLE)).isNotNull();
    }

    @Test
    void the_handle_signs_in_again_when_the_session_is_gone_and_is_not_rotated() throws Exception {
        var handle = signIn(email, PASSWORD).getCookie(HANDLE);

        for (int tab = 0; tab < 2; tab++) {
            var answer = open(handle);
            assertThat(answer.getContentAsString()).isEqualTo("Anna");
            assertThat(answer.getCookie(HANDLE)).isNull();
        }
    }

    @Test
    void an_invented_handle_signs_nobody_in() throws Exception {
        var answer = open(new Cookie(HANDLE, Secret.random()));

        assertThat(answer.getRedirectedUrl()).endsWith("/login");
        assertThat(answer.getRedirectedUrl()).doesNotContain("jsessionid");
    }

    @Test
    void logging_out_ends_the_handle_for_good() throws Exception {
        var handle = signIn(email, PASSWORD).getCookie(HANDLE);
        http.perform(post("/logout").with(csrf()).cookie(handle)).andReturn();

        assertThat(open(handle).getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void a_disabled_user_is_signed_out() throws Exception {
        var handle = signIn(email, PASSWORD).getCookie(HANDLE);
        asSystem.run(() -> users.disable(user));
        asSystem.run(() -> users.enable(user));

        assertThat(open(handle).getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void somebody_who_is_signed_in_may_go_on_only_in_the_same_role() throws Exception {
        var handle = signIn(email, PASSWORD).getCookie(HANDLE);
        var person = signIns.byHandle(handle.getValue()).orElseThrow();
        assertThat(signIns.check(person)).isTrue();
        var account = asSystem.call(() -> users.get(user));

        asSystem.run(() -> users.change(user, account.version(), account.name(), Role.ADMINISTRATOR, Set.of()));

        assertThat(signIns.check(person)).isFalse();
        assertThat(signIns.byHandle(handle.getValue())
                        .orElseThrow()
                        .currentUser()
                        .role())
                .isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void another_site_cannot_sign_somebody_in() throws Exception {
        var answer = http.perform(post("/login")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("username", email)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/login");
        assertThat(answer.getCookie(HANDLE)).isNull();
    }

    private MockHttpServletResponse signIn(String name, String password, Cookie... cookies) throws Exception {
        var request = post("/login").with(csrf()).param("username", name).param("password", password);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return http.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse open(Cookie handle) throws Exception {
        return http.perform(get("/page-of-this-test").cookie(handle))
                .andReturn()
                .getResponse();
    }

    private static String seen(MockHttpServletResponse answer) throws Exception {
        return answer.getStatus() + " " + answer.getRedirectedUrl() + " " + answer.getContentAsString() + " "
                + answer.getCookies().length + " " + answer.getHeaderNames();
    }

    /** Something behind the chain that needs no Vaadin. */
    @RestController
    static class Page {

        private final CurrentUsers users;

        Page(CurrentUsers users) {
            this.users = users;
        }

        @GetMapping("/page-of-this-test")
        String name() {
            return users.require().name();
        }
    }
}
