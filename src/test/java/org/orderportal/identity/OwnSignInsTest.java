package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;

@AskedPortal
class OwnSignInsTest {

    private static final String PASSWORD = "fjällräv trivs i grus";
    private static final String HANDLE = "portal-sign-in";
    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Autowired
    MockMvc http;

    @Autowired
    Users users;

    @Autowired
    OwnSignIns own;

    @Autowired
    SignIns signIns;

    @Autowired
    AsSystem asSystem;

    @Autowired
    SecurityContextHolderStrategy contexts;

    private String email = "";

    @BeforeEach
    void aUser() {
        email = someone();
    }

    @AfterEach
    void beNobody() {
        contexts.clearContext();
    }

    @Test
    void every_browser_is_listed_with_this_one_first_and_no_whole_address() throws Exception {
        signIn(email, FIREFOX, "203.0.113.77");
        var here = signIn(email, "curl/8", "2001:db8:1:2::3");
        be(here);

        var listed = own.list();

        assertThat(listed).hasSize(2);
        assertThat(listed.getFirst().here()).isTrue();
        assertThat(listed.getFirst().browser()).isEmpty();
        assertThat(listed.getFirst().address()).isEqualTo("2001:db8:1:x");
        assertThat(listed.getLast().here()).isFalse();
        assertThat(listed.getLast().browser()).isEqualTo("Firefox, Windows");
        assertThat(listed.getLast().address()).isEqualTo("203.0.113.x");
        assertThat(listed.getLast().secondFactor()).isFalse();
    }

    @Test
    void an_ended_browser_is_out_at_its_next_click_even_with_its_session() throws Exception {
        var there = new MockHttpSession();
        var handle = signIn(email, FIREFOX, "203.0.113.77");
        assertThat(open(there, handle).getContentAsString()).isEqualTo("Anna");

        be(signIn(email, "curl/8", "203.0.113.78"));

        own.end(own.list().getLast().id());

        assertThat(own.list()).hasSize(1);
        assertThat(open(there, handle).getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void all_others_are_ended_at_once_and_this_one_stays() throws Exception {
        var first = signIn(email, FIREFOX, "203.0.113.77");
        var second = signIn(email, FIREFOX, "203.0.113.77");
        var here = signIn(email, "curl/8", "203.0.113.78");
        be(here);

        assertThat(own.endOthers()).isEqualTo(2);

        assertThat(open(new MockHttpSession(), first).getRedirectedUrl()).endsWith("/login");
        assertThat(open(new MockHttpSession(), second).getRedirectedUrl()).endsWith("/login");
        assertThat(open(new MockHttpSession(), here).getContentAsString()).isEqualTo("Anna");
    }

    @Test
    void nobody_ends_a_browser_of_somebody_else() throws Exception {
        var other = someone();
        var theirs = signIn(other, FIREFOX, "203.0.113.77");
        be(theirs);
        var id = own.list().getFirst().id();
        be(signIn(email, FIREFOX, "203.0.113.77"));

        assertThatThrownBy(() -> own.end(id)).isInstanceOf(NotFound.class);

        assertThat(open(new MockHttpSession(), theirs).getContentAsString()).isEqualTo("Anna");
    }

    private String someone() {
        var address = UUID.randomUUID() + "@example.com";
        asSystem.run(() -> users.create(
                "Anna", address, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZoneOffset.UTC, PASSWORD));
        return address;
    }

    private Cookie signIn(String name, String browser, String address) throws Exception {
        return http.perform(post("/login")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .header("User-Agent", browser)
                        .param("username", name)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie(HANDLE);
    }

    private void be(Cookie handle) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(
                new SignedInByHandle(signIns.byHandle(handle.getValue()).orElseThrow()));
        contexts.setContext(context);
    }

    private MockHttpServletResponse open(MockHttpSession session, Cookie handle) throws Exception {
        // Requests of tests are whose the thread is.
        contexts.clearContext();
        return http.perform(get("/page-of-this-test").session(session).cookie(handle))
                .andReturn()
                .getResponse();
    }
}
