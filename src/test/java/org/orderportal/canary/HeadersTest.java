package org.orderportal.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.orderportal.AnyDatabase;
import org.orderportal.exchange.api.ResponseTest;
import org.orderportal.prove.Figures;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Every kind of answer, found where it is declared, carries the whole set of headers. */
@ResponseTest
@TestPropertySource(properties = "server.forward-headers-strategy=native")
@TestInstance(Lifecycle.PER_CLASS)
@AnyDatabase
class HeadersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

    private final Map<String, HttpResponse<String>> answers = new HashMap<>();

    @BeforeAll
    void ask_for_everything(@LocalServerPort int port, @Autowired BeanFactory beans) {
        var canary = new Canaries(port, beans).make();
        try (var kinds = new AnswersOfAllKinds(port, beans)) {
            kinds.of(canary, "").forEach(answer -> answers.put("nobody " + name(answer), answer));
            kinds.of(canary, canary.key()).forEach(answer -> answers.put("machine " + name(answer), answer));
        }
        try (var wire = Wire.signIn(port, canary.email())) {
            for (var page : Routes.filledWith(canary)) {
                answers.put("person " + page, text(wire.get("/" + page)));
                wire.open(page).files().forEach(file -> answers.put("person " + file, text(wire.get(file))));
            }
        }
    }

    @Test
    void all_kinds_are_there() {
        Figures.note("policy.answers", answers.size());
        assertThat(answers).hasSizeGreaterThan(150);
        assertThat(answers.values().stream().map(HttpResponse::statusCode).collect(Collectors.toSet()))
                .contains(200, 302, 400, 401, 403, 404, 405);
        assertThat(answers.keySet()).anyMatch(name -> name.contains("VAADIN/dynamic/resource"));
    }

    @Test
    void each_says_what_browsers_must_not_do() {
        answers.forEach((name, answer) -> {
            for (var header : List.of(
                    "Content-Security-Policy",
                    "Referrer-Policy",
                    "Permissions-Policy",
                    "Cross-Origin-Opener-Policy",
                    "Cross-Origin-Resource-Policy")) {
                assertThat(answer.headers().allValues(header))
                        .as(name + " " + header)
                        .hasSize(1);
            }
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(name)
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(header(answer, "X-Content-Type-Options")).as(name).isEqualTo("nosniff");
            assertThat(header(answer, "Access-Control-Allow-Origin")).as(name).isEmpty();
        });
    }

    @Test
    void behind_https_each_asks_for_https_from_now_on() {
        answers.forEach((name, answer) -> {
            if (!name.startsWith("person")) {
                assertThat(header(answer, "Strict-Transport-Security"))
                        .as(name)
                        .isEqualTo("max-age=31536000; includeSubDomains");
            }
        });
    }

    @Test
    void nothing_is_kept_but_files_that_are_the_same_for_everybody() {
        answers.forEach((name, answer) -> {
            var kept = header(answer, "Cache-Control");
            if (!kept.contains("no-store")) {
                assertThat(name)
                        .matches(".* /(VAADIN/(build|static)/.*|fonts/OFL\\.txt|.*\\.(css|svg|png|ico|woff2|js))");
                assertThat(answer.body()).as(name).doesNotContain("name=\"_csrf\"");
            }
        });
    }

    @Test
    void no_script_runs_in_a_page_but_those_it_was_sent_with() {
        var pages = answers.entrySet().stream()
                .filter(entry -> entry.getValue().body().contains("<div id=\"outlet\">"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(5);
        for (var page : pages) {
            var policy = header(page.getValue(), "Content-Security-Policy");
            var nonce = NONCE.matcher(policy);
            assertThat(nonce.find()).as(page.getKey() + " " + policy).isTrue();
            assertThat(policy)
                    .doesNotContain("script-src 'self'")
                    .doesNotContainPattern("script-src[^;]*'unsafe-inline'");
            assertThat(SCRIPT.matcher(page.getValue().body()).results().map(match -> match.group()))
                    .as(page.getKey())
                    .isNotEmpty()
                    .allMatch(script -> script.contains(nonce.group(1)));
        }
        assertThat(pages.stream().map(page -> header(page.getValue(), "Content-Security-Policy")))
                .as("no number twice")
                .doesNotHaveDuplicates();
    }

    @Test
    void behind_https_browsers_guard_every_cookie() {
        var cookies = answers.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("person"))
                .flatMap(entry -> entry.getValue().headers().allValues("Set-Cookie").stream())
                .toList();

        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure"));
    }

    @Test
    void no_answer_names_the_programs_behind_it() {
        answers.forEach((name, answer) -> {
            assertThat(answer.headers().map()).as(name).doesNotContainKeys("server", "x-powered-by");
            if (answer.statusCode() >= 400) {
                assertThat(answer.body()).as(name).doesNotContainPattern("Tomcat/|\\bat org\\.|Exception:");
            }
        });
    }

    private static String name(HttpResponse<String> answer) {
        return answer.request().method() + " " + answer.uri().getRawPath()
                + (answer.uri().getRawQuery() == null ? "" : "?" + answer.uri().getRawQuery());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> text(HttpResponse<byte[]> answer) {
        return new TextAnswer(answer);
    }
}
