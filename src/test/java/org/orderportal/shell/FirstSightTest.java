package org.orderportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.FlowMessages;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.api.ResponseTest;
import org.orderportal.identity.Users;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@ResponseTest
@AnyDatabase
class FirstSightTest {

    private static final String PASSWORD = "fjällräv trivs i grus";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    AsSystem asSystem;

    @Autowired
    Companies companies;

    @Autowired
    Texts texts;

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_stranger_reads_what_this_is_in_the_language_that_the_browser_asks_for() throws Exception {
        var sight = sight("/login", "sv-SE,sv;q=0.9");

        assertThat(sight.select(".entry-story h1").text()).isEqualTo(texts.get(Texts.SWEDISH, "identity.product"));
        assertThat(sight.select(".entry-story p").text()).isEqualTo(texts.get(Texts.SWEDISH, "identity.story"));
        assertThat(sight.select(".drawer")).isEmpty();
    }

    @Test
    void who_is_signed_in_sees_the_frame_with_what_they_may_open_in_their_own_language() throws Exception {
        signIn(Role.ACCOUNT_MANAGER, Set.of(), Locale.GERMAN);
        openOrders();

        var frame = sight("/orders", "sv");

        assertThat(frame.select(".drawer .brand").text()).isEqualTo(texts.get(Locale.GERMAN, "shell.brand"));
        assertThat(frame.select(".menu span").eachText())
                .contains(texts.get(Locale.GERMAN, "order.list.menu"), texts.get(Locale.GERMAN, "review.menu"))
                .endsWith(texts.get(Locale.GERMAN, "shell.settings"));
    }

    @Test
    void nobody_is_shown_a_page_that_is_not_theirs_there_or_in_the_menu() throws Exception {
        signIn(Role.SUPPLIER_USER, Set.of(company()), Locale.ENGLISH);
        var theirs = texts.get(Locale.ENGLISH, "order.list.menu");
        var others = texts.get(Locale.ENGLISH, "review.menu");

        assertThat(sight("/orders", "en").select(".menu span").eachText()).doesNotContain(others);
        assertThat(openOrders()).contains('"' + theirs + '"').doesNotContain('"' + others + '"');
        assertThat(sight("/orders", "en").select(".menu span").eachText())
                .contains(theirs)
                .doesNotContain(others);
    }

    /** As Flow's client does it. @return what is shown, as it is sent */
    private String openOrders() throws Exception {
        var begun = JSON.readTree(get(FlowMessages.start("orders", "w"), "en")).path("appConfig");
        var key = begun.path("uidl").path("Vaadin-Security-Key").asString();
        var message = FlowMessages.envelope(key, List.of(FlowMessages.navigate("orders", "")), 0, 0);
        var request = HttpRequest.newBuilder(
                        address("/?v-r=uidl&v-uiId=" + begun.path("v-uiId").asInt()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(message)))
                .build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    private String get(String address, String languages) throws Exception {
        var request = HttpRequest.newBuilder(address(address))
                .header("Accept", "text/html")
                .header("Accept-Language", languages)
                .build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    private Element sight(String address, String languages) throws Exception {
        var page = Jsoup.parse(get(address, languages));
        var found = page.select("body > .first-sight[aria-hidden=true]");
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void signIn(Role role, Set<CompanyId> acting, Locale language) throws Exception {
        var email = UUID.randomUUID() + "@example.com";
        asSystem.call(() -> users.create("Anna", email, role, acting, language, ZoneOffset.UTC, PASSWORD));
        var form = HttpRequest.newBuilder(address("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(FlowMessages.signIn(email, PASSWORD)))
                .build();
        browser.send(form, BodyHandlers.discarding());
    }

    private CompanyId company() {
        var endpoint = new ElectronicAddress("9999", UUID.randomUUID().toString());
        var described = new PartyDescription("Nordvik", endpoint, List.of(), PostalAddress.UNKNOWN, null);
        return asSystem.call(() -> companies.register(described, false, true)).id();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
