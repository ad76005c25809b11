package org.orderportal.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One request for every kind of answer that the portal has: found where they are declared, whoever adds one. */
final class AnswersOfAllKinds implements AutoCloseable {

    /** What no controller, page or file of the portal answers, but Tomcat, Spring or Vaadin. */
    private static final List<String> ODD = List.of(
            "/error",
            "/nothing/here",
            "/VAADIN/build/nothing.js",
            "/icons/nothing.png",
            "/api/nothing",
            "/poll/nothing",
            "/actuator",
            "/actuator/health",
            "/actuator/env",
            "/;x=1//",
            "/a%2f..%5c",
            "/%",
            "/?v-r=nothing",
            "/?v-r=heartbeat",
            "/?v-r=uidl",
            "/VAADIN/dynamic/resource/0/none/x",
            "/login?error",
            "/sw.js",
            "/.git/config");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String origin;
    private final BeanFactory beans;

    AnswersOfAllKinds(int port, BeanFactory beans) {
        this.origin = "http://localhost:" + port;
        this.beans = beans;
    }

    /** As a browser behind a proxy with https asks, with a key where one is given. */
    List<HttpResponse<String>> of(Canary canary, String key) {
        var all = new ArrayList<HttpResponse<String>>();
        Stream.of(
                        Routes.filledWith(canary).stream().map(page -> "/" + page),
                        Stream.of("/login", "/invitation/none", "/setup/none"),
                        files().stream(),
                        ODD.stream())
                .flatMap(paths -> paths)
                .forEach(path -> all.add(send("GET", path, key)));
        mappings().forEach(mapping -> all.addAll(asked(mapping, canary, key)));
        for (var method : List.of("PUT", "DELETE", "OPTIONS", "HEAD", "POST", "TRACE")) {
            all.add(send(method, "/orders", key));
            all.add(send(method, "/api/v1/orders", key));
        }
        all.add(send("POST", "/login", key));
        all.add(send("POST", "/login/code", key));
        all.add(send("POST", "/login/passkey", key));
        all.add(send("POST", "/logout", key));
        return all;
    }

    private List<HttpResponse<String>> asked(RequestMappingInfo mapping, Canary canary, String key) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", canary.orders().getFirst()))
                .flatMap(path -> (methods.isEmpty()
                                ? Stream.of("GET")
                                : methods.stream().map(Enum::name))
                        .map(method -> send(method, path, key)))
                .toList();
    }

    private Set<RequestMappingInfo> mappings() {
        return beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet();
    }

    /** Those that lie where the server takes them from. */
    private static List<String> files() {
        try {
            var search = new PathMatchingResourcePatternResolver();
            var found = new ArrayList<String>();
            for (var place : List.of("META-INF/resources", "META-INF/VAADIN/webapp")) {
                for (var file : search.getResources("classpath*:" + place + "/**/*.{svg,css,js,png,html,woff2}")) {
                    var address = file.getURL().toString();
                    found.add(address.substring(address.indexOf(place) + place.length()));
                }
            }
            return found.stream().filter(path -> !path.contains(" ")).limit(200).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpResponse<String> send(String method, String path, String key) {
        var request = HttpRequest.newBuilder(URI.create(origin + path.replace("/%", "/%25")))
                .header("X-Forwarded-Proto", "https")
                .header("Accept", "text/html, */*")
                .method(method, BodyPublishers.noBody());
        if (!key.isEmpty() && path.startsWith("/api")) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + path, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
