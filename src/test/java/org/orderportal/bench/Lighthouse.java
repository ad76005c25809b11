package org.orderportal.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orderportal.InstalledChromium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Lighthouse thinks of the speed of the sign-in page and of the list, at a desk and on a phone. Its marks come from
 * times, so the middle of a few runs counts; a busy machine makes them worse, never better.
 *
 * @param cookies of somebody who has signed in
 */
record Lighthouse(String origin, List<Cookie> cookies, int runs) {

    private static final Path HOME = Path.of("target", "bench", "lighthouse");
    private static final JsonMapper JSON = new JsonMapper();
    private static final double DESK_LIMIT = 0.99;
    private static final double PHONE_LIMIT = 0.85;

    private enum Device {
        DESKTOP(DESK_LIMIT, "--preset=desktop"),
        MOBILE(PHONE_LIMIT, "--form-factor=mobile");

        private final double limit;
        private final String option;

        Device(double limit, String option) {
            this.limit = limit;
            this.option = option;
        }
    }

    void run(Path rows) throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        for (var device : Device.values()) {
            for (var page : List.of("/login", "/orders")) {
                run(device, page).addTo(rows);
            }
        }
    }

    private Verdict run(Device device, String page) throws IOException, InterruptedException {
        var what = "Lighthouse, %s, %s".formatted(device.name().toLowerCase(Locale.ROOT), page);
        var target = ">= " + device.limit;
        if (program().isEmpty()) {
            return Verdict.notRun("P6", what, target, "npm could not get Lighthouse");
        }
        var reports = new ArrayList<JsonNode>();
        for (int run = 0; run < runs; run++) {
            reports.add(report(device, page));
        }
        var marks = reports.stream().mapToDouble(Lighthouse::mark).sorted().toArray();
        var middle = marks[marks.length / 2];
        return Verdict.of(
                "P6",
                what,
                target,
                "%.2f (%.2f to %.2f in %d runs)".formatted(middle, marks[0], marks[marks.length - 1], marks.length),
                reports.stream()
                        .filter(report -> mark(report) == middle)
                        .findFirst()
                        .map(Lighthouse::parts)
                        .orElse(""),
                middle >= device.limit);
    }

    private JsonNode report(Device device, String page) throws IOException, InterruptedException {
        var output = HOME.resolve(device + page.replace('/', '-') + ".json");
        var headers = HOME.resolve("headers.json");
        Files.writeString(
                headers, JSON.writeValueAsString(page.equals("/login") ? new Headers("") : new Headers(cookie())));
        var command = new ArrayList<>(List.of(
                Path.of(System.getenv("NODE_FOLDER"), "node").toString(),
                program(),
                origin + page,
                "--quiet",
                "--only-categories=performance",
                "--output=json",
                "--output-path=" + output,
                "--extra-headers=" + headers,
                "--chrome-flags=--headless=new " + String.join(" ", InstalledChromium.QUIET),
                device.option));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("log.txt").toFile());
        process.environment().put("CHROME_PATH", InstalledChromium.path().toString());
        if (process.start().waitFor() != 0) {
            throw new IllegalStateException("Lighthouse failed: " + Files.readString(HOME.resolve("log.txt")));
        }
        return JSON.readTree(Files.readString(output));
    }

    private record Headers(@JsonProperty("Cookie") String cookie) {}

    private String cookie() {
        return cookies.stream().map(each -> each.name + "=" + each.value).collect(Collectors.joining("; "));
    }

    private static double mark(JsonNode report) {
        return report.path("categories").path("performance").path("score").asDouble();
    }

    /** The figures behind the mark. */
    private static String parts(JsonNode report) {
        return List.of(
                        "first-contentful-paint",
                        "largest-contentful-paint",
                        "total-blocking-time",
                        "cumulative-layout-shift",
                        "speed-index")
                .stream()
                .map(audit -> audit + " "
                        + report.path("audits").path(audit).path("displayValue").asString())
                .collect(Collectors.joining(", "));
    }

    private static String program() {
        var named = System.getenv("LIGHTHOUSE");
        return named == null ? "" : named;
    }
}
