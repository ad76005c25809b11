package org.orderportal.bench;

import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Many browsers at once, each on a virtual thread and with a session of its own. They are the people of the seed over
 * and over again, who have signed in once: signing in is made dear, and is not what is measured here.
 */
final class Crowd implements AutoCloseable {

    private static final List<SeedPeople> WHO = List.of(SeedPeople.SUPPLIER_USER, SeedPeople.THREE_COMPANIES);
    private static final int SAID = 5;

    private final UnaryOperator<String> url;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Semaphore atOnce;
    private final List<ProtocolBrowser> first = new ArrayList<>();
    private final List<HttpCookie> handles = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    /** @param atOnce how many are waiting for an answer at any moment, at most */
    Crowd(UnaryOperator<String> url, int atOnce) {
        this.url = url;
        this.atOnce = new Semaphore(atOnce);
        for (var person : WHO) {
            var browser = ProtocolBrowser.signIn(url, person.email(), SeedPeople.PASSWORD);
            first.add(browser);
            handles.add(browser.handle());
        }
    }

    /** So many more sessions, each with the list of orders open; those whose page was broken are among the errors. */
    List<ProtocolBrowser> come(int count) {
        return together(count, number -> {
            var browser = ProtocolBrowser.known(url, http, handles.get(number % handles.size()));
            browser.screen().orders();
            browser.screen().keepOnlyTheGrid();
            return browser;
        });
    }

    /** Each does that once. */
    void each(List<ProtocolBrowser> browsers, Consumer<ProtocolBrowser> action) {
        together(browsers.size(), number -> {
            action.accept(browsers.get(number));
            return number;
        });
    }

    private <T> List<T> together(int count, IntFunction<T> work) {
        var results = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<T>>();
            for (int number = 0; number < count; number++) {
                int mine = number;
                started.add(threads.submit(() -> inTurn(mine, work)));
            }
            for (var each : started) {
                keep(each, results);
            }
        }
        return results;
    }

    private <T> T inTurn(int number, IntFunction<T> work) throws InterruptedException {
        atOnce.acquire();
        try {
            return work.apply(number);
        } finally {
            atOnce.release();
        }
    }

    private <T> void keep(Future<T> done, List<T> results) {
        try {
            results.add(done.get());
        } catch (ExecutionException failed) {
            errors.add(String.valueOf(failed.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    int errors() {
        return errors.size();
    }

    /** The first few of them, for people. */
    String whatFailed() {
        return String.join("\n", errors.stream().limit(SAID).toList());
    }

    @Override
    public void close() {
        first.forEach(ProtocolBrowser::close);
        http.shutdownNow();
    }
}
