package org.orderportal.upkeep;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Uses the portal as at a real start, and ends it: what the Java machine learns meanwhile makes later starts quick. Run
 * with {@code -XX:AOTCacheOutput} when an image is built: {@code --spring.profiles.active=training}. The demo's documents
 * go through the official rules meanwhile.
 */
@Component
@Profile("training")
class Training {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BREATH = Duration.ofMillis(500);

    private final Environment environment;
    private final ConfigurableApplicationContext context;

    Training(Environment environment, ConfigurableApplicationContext context) {
        this.environment = environment;
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().name("training").start(this::train);
    }

    private void train() {
        var code = 1;
        try (var client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (get(client, "/actuator/health/readiness") != 200 && System.nanoTime() < end) {
                LockSupport.parkNanos(BREATH.toNanos());
            }
            var page = get(client, "/login");
            var view = get(client, "/?v-r=init&location=login&query=&v-sh=900&v-sw=1440&v-wn=training");
            code = page == 200 && view == 200 ? 0 : 1;
            LOG.info("Trained: the page answered {}, its view {}", page, view);
        } catch (IOException failed) {
            LOG.error("The training failed", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var status = code;
        System.exit(SpringApplication.exit(context, () -> status));
    }

    private int get(HttpClient client, String path) throws IOException, InterruptedException {
        var url = "http://127.0.0.1:%s%s".formatted(environment.getProperty("local.server.port"), path);
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/html, application/json")
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
