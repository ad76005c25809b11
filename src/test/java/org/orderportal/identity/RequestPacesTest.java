package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.ApiKeys;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever asks too often is told to wait, and nobody else is. */
@SpringBootTest(
        properties = {
            "portal.limits.api.calls-per-minute=5",
            "portal.limits.api.wrong-keys-per-minute=3",
            "portal.limits.uploads-per-minute=4",
            "portal.limits.wrong-passwords-per-hour=25"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(RequestPacesTest.Keys.class)
@AnyDatabase
class RequestPacesTest {

    private static final String PASSWORD = "fjällräv trivs i grus";

    @Autowired
    MockMvc http;

    @Autowired
    Users users;

    @Autowired
    AsSystem asSystem;

    private String email = "";

    @BeforeEach
    void a_user() {
        email = aUser();
    }

    @Test
    void a_connection_that_calls_too_often_is_told_when_to_come_back() throws Exception {
        for (int call = 0; call < 5; call++) {
            assertThat(call("key-1", "192.0.2.1").getStatus()).isEqualTo(404);
        }

        var refused = call("key-1", "192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 12);
        assertThat(call("key-2", "192.0.2.1").getStatus()).isEqualTo(404);
    }

    @Test
    void who_tries_keys_is_refused_before_long_and_a_good_key_from_there_still_works() throws Exception {
        for (int guess = 0; guess < 3; guess++) {
            assertThat(call("no-key-" + guess, "192.0.2.2").getStatus()).isEqualTo(401);
        }

        assertThat(call("no-key-again", "192.0.2.2").getStatus()).isEqualTo(429);
        assertThat(call("no-key-again", "192.0.2.3").getStatus()).isEqualTo(401);
        assertThat(call("key-3", "192.0.2.2").getStatus()).isEqualTo(404);
    }

    @Test
    void files_without_end_are_refused() throws Exception {
        var handle = signIn(email, PASSWORD, "192.0.2.4").getCookie("portal-sign-in");
        for (int file = 0; file < 4; file++) {
            // It goes on to Vaadin, which this test does without.
            assertThatThrownBy(() -> upload(handle)).isInstanceOf(ServletException.class);
        }

        var refused = upload(handle);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 15);
    }

    @Test
    void a_network_that_guessed_at_many_accounts_guesses_no_more_but_keeps_nobody_out() throws Exception {
        var known = signIn(email, PASSWORD, "192.0.2.5").getCookie("portal-browser");
        for (int guess = 0; guess < 25; guess++) {
            signIn(UUID.randomUUID() + "@example.com", "one password for all", "192.0.2.5");
        }

        assertThat(signIn(email, PASSWORD, "192.0.2.5").getRedirectedUrl()).isEqualTo("/login?error");
        assertThat(signIn(email, PASSWORD, "192.0.2.5", known).getCookie("portal-sign-in"))
                .isNotNull();
        assertThat(signIn(aUser(), PASSWORD, "192.0.2.6").getCookie("portal-sign-in"))
                .isNotNull();
    }

    private String aUser() {
        var address = UUID.randomUUID() + "@example.com";
        asSystem.call(() -> users.create(
                "Anna", address, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZoneOffset.UTC, PASSWORD));
        return address;
    }

    private MockHttpServletResponse call(String key, String from) throws Exception {
        return send(get("/api/v1/nothing-of-this-test").header("Authorization", "Bearer " + key), from);
    }

    private MockHttpServletResponse upload(Cookie handle) throws Exception {
        return send(
                post("/VAADIN/dynamic/resource/0/none/file.xml").with(csrf()).cookie(handle), "192.0.2.4");
    }

    private MockHttpServletResponse signIn(String name, String password, String from, Cookie... known)
            throws Exception {
        var request = post("/login").with(csrf()).param("username", name).param("password", password);
        if (known.length > 0) {
            request.cookie(known);
        }
        return send(request, from);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String from) throws Exception {
        return http.perform(request.with(sent -> {
                    sent.setRemoteAddr(from);
                    return sent;
                }))
                .andReturn()
                .getResponse();
    }

    @TestConfiguration
    static class Keys {

        @Bean
        ApiKeys keysOfThisTest() {
            return key -> key.startsWith("key-")
                    ? Optional.of(new CurrentUser(
                            Long.parseLong(key.substring(4)),
                            "Machine",
                            "",
                            Role.OPERATOR_CONNECTION,
                            Set.of(),
                            Locale.ENGLISH,
                            ZoneOffset.UTC))
                    : Optional.empty();
        }
    }
}
