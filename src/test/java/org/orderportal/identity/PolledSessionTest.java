package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** In the container that the portal runs in, which notes of each session when it was used last. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@Import(PolledSessionTest.Pages.class)
@AnyDatabase
class PolledSessionTest {

    private static final String PASSWORD = "fjällräv trivs i grus";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    SignIns signIns;

    @Autowired
    PasswordSignIn passwords;

    @Autowired
    AsSystem asSystem;

    @Autowired
    Pages pages;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void a_browser_with_a_session() throws Exception {
        var email = UUID.randomUUID() + "@example.com";
        asSystem.call(() -> users.create(
                "Anna", email, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZoneId.of("UTC"), PASSWORD));
        var signedIn = passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD));
        var handle = new HttpCookie(
                "portal-sign-in",
                signIns.begin((SignedInPerson) signedIn.getPrincipal(), new SignInPlace("Firefox", "192.0.2.7")));
        handle.setPath("/");
        handle.setVersion(0);
        cookies.getCookieStore().add(address("/"), handle);
        assertThat(ask("/a-page")).isEqualTo(200);
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .contains("JSESSIONID");
    }

    @Test
    void a_page_uses_the_session_and_a_poll_does_not() throws Exception {
        var created = lastUse();

        askTwice("/poll/orders?since=2026-11-23T08:00:00Z");
        assertThat(lastUse()).isEqualTo(created);

        askTwice("/a-page");
        assertThat(lastUse()).isGreaterThan(created);
    }

    /** Answers after the clock has gone on, so that a use after this one shows. */
    private long lastUse() {
        var last = pages.session.get().getLastAccessedTime();
        var now = System.currentTimeMillis();
        while (System.currentTimeMillis() <= now) {
            Thread.onSpinWait();
        }
        return last;
    }

    /** The container notes a use when it is done with a request, which it is before it takes the connection's next. */
    private void askTwice(String path) throws Exception {
        assertThat(ask(path)).isEqualTo(200);
        assertThat(ask(path)).isEqualTo(200);
    }

    private int ask(String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).build();
        return browser.send(request, BodyHandlers.discarding()).statusCode();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @RestController
    static class Pages {

        private final AtomicReference<HttpSession> session = new AtomicReference<>();

        @GetMapping("/a-page")
        void page(HttpServletRequest request) {
            session.set(request.getSession(true));
        }
    }
}
