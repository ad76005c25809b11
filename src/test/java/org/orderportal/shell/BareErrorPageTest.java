package org.orderportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.FlowMessages;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.api.ResponseTest;
import org.orderportal.identity.Users;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ResponseTest
@AnyDatabase
class BareErrorPageTest {

    private static final String PASSWORD = "fjällräv trivs i grus";
    private static final String CUT_OFF = "/orders?q=100%";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    AsSystem asSystem;

    private String cookies;

    @BeforeEach
    void somebody_signs_in() throws Exception {
        var email = UUID.randomUUID() + "@example.com";
        asSystem.call(() ->
                users.create("Anna", email, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZoneOffset.UTC, PASSWORD));
        var jar = new CookieManager();
        try (var browser = HttpClient.newBuilder().cookieHandler(jar).build()) {
            var form = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(FlowMessages.signIn(email, PASSWORD)))
                    .build();
            browser.send(form, BodyHandlers.discarding());
        }
        cookies = jar.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    @Test
    void an_address_that_is_cut_off_is_explained_in_the_readers_language() throws IOException {
        assertThat(get(CUT_OFF, "sv-SE,sv;q=0.9"))
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"sv\">", "Adressen kan inte läsas", "href=\"/orders\">Till beställningarna");
    }

    @Test
    void whoever_reads_another_language_is_told_in_english() throws IOException {
        assertThat(get(CUT_OFF, "pt")).contains("<html lang=\"en\">", "This address cannot be read");
    }

    @Test
    void its_policy_allows_its_own_style_and_nothing_else() throws IOException {
        assertThat(get(CUT_OFF, "en"))
                .containsPattern("Content-Security-Policy: default-src 'none';[^\r]*; style-src 'sha256-[^']{44}'\r")
                .containsOnlyOnce("<style>")
                .doesNotContain("<script");
    }

    /** Written by hand: no client of good manners sends such an address. */
    private String get(String address, String languages) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request =
                    "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Language: %s\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                            .formatted(address, languages, cookies);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
