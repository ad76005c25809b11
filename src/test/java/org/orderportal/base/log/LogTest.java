package org.orderportal.base.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.ApiKeys;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.Arrival;
import org.orderportal.exchange.Intake;
import org.orderportal.exchange.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the portal writes to its log while people and documents with a name that is nowhere else go through it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.forward-headers-strategy=native"})
@Import({LogTest.Key.class, LogTest.Broken.class})
@ExtendWith(OutputCaptureExtension.class)
@AnyDatabase
class LogTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogTest.class);
    private static final String NAME = "Qvintusson";

    @Autowired
    Intake intake;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @Test
    void no_line_names_a_person_or_quotes_a_document(CapturedOutput log) throws Exception {
        take(Letter.unique().order().replace("Elastic bandage", NAME + " bandage"), "plain.xml");
        take(Letter.unique().order().replace("</cbc:IssueDate>", NAME + "</cbc:IssueDate>"), NAME + ".xml");
        take("<Order><Note>" + NAME + "</Order>", NAME + ".xml");
        take("{\"name\": \"" + NAME + "\"}", NAME + ".json");
        get("/orders?search=" + NAME, "Cookie", "JSESSIONID=" + NAME);
        get("/" + NAME);
        get("/api/v1/broken", "Authorization", "Bearer right", "User-Agent", NAME);
        get("/api/v1/broken", "Authorization", "Bearer " + NAME);
        var twice = samePersonTwice();
        LOG.error("A person twice", twice);
        assertThat(twice).hasStackTraceContaining(NAME);

        assertThat(log).contains("A person twice").contains("A call of the API failed");
        assertThat(log.toString()).doesNotContain(NAME);

        LOG.info("The control: {}", NAME);
        assertThat(log).contains(NAME);
    }

    @Test
    void the_lines_of_a_request_have_the_reference_that_its_sender_was_told(CapturedOutput log) throws Exception {
        var answer = get("/api/v1/broken", "Authorization", "Bearer right");

        var reference = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body()).contains("error " + reference);
        assertThat(log.toString().lines().filter(line -> line.contains("A call of the API failed")))
                .singleElement()
                .asString()
                .contains("[" + reference + "] ");
    }

    @Test
    void a_well_formed_reference_of_the_proxy_is_kept_and_another_is_not() throws Exception {
        assertThat(referenceAfter("7f3c-proxy-0001")).isEqualTo("7f3c-proxy-0001");
        assertThat(referenceAfter("short")).hasSize(13);
        assertThat(referenceAfter("with blanks in it")).hasSize(13);
        assertThat(referenceAfter("a".repeat(65))).hasSize(13);
    }

    @Test
    void each_request_has_its_own() throws Exception {
        assertThat(referenceAfter("")).isNotEqualTo(referenceAfter(""));
    }

    @Test
    void what_works_in_the_background_says_its_name(CapturedOutput log) {
        Traces.job(
                ScheduledJobs.name(new Runnable() {
                    @Override
                    public void run() {}

                    @Override
                    public String toString() {
                        return "org.orderportal.exchange.Recovery.sweep";
                    }
                }),
                () -> LOG.info("Swept"));
        LOG.info("Outside");

        assertThat(log.toString().lines().filter(line -> line.endsWith("Swept")))
                .singleElement()
                .asString()
                .contains("[Recovery.sweep] ");
        assertThat(log.toString().lines().filter(line -> line.endsWith("Outside")))
                .singleElement()
                .asString()
                .doesNotContain("Recovery");
    }

    private void take(String document, String fileName) {
        Acting.OPERATOR.call(() -> intake.take(new Arrival(Arrival.Channel.API, fileName, document.getBytes())));
    }

    /** Databases quote the key that is there already. */
    private Throwable samePersonTwice() {
        Runnable insert = () -> database.sql("insert into notification_turn (name) values (:name)")
                .param("name", NAME)
                .update();
        insert.run();
        try {
            return catchThrowable(insert::run);
        } finally {
            database.sql("delete from notification_turn where name = :name")
                    .param("name", NAME)
                    .update();
        }
    }

    private String referenceAfter(String sent) throws Exception {
        return get("/actuator/health/liveness", "X-Request-Id", sent)
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    @TestConfiguration
    static class Key {

        @Bean
        ApiKeys keyOfThisTest() {
            return key -> key.equals("right")
                    ? Optional.of(new CurrentUser(
                            9, NAME, "", Role.OPERATOR_CONNECTION, Set.of(), Locale.ENGLISH, ZoneOffset.UTC))
                    : Optional.empty();
        }
    }

    @RestController
    static class Broken {

        @GetMapping("/api/v1/broken")
        String fail() {
            throw new IllegalStateException("Duplicate entry '" + NAME + "' for key 'x'");
        }
    }
}
