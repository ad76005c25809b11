package org.orderportal.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.orderportal.PackagedPortal;
import org.orderportal.bench.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Guesses at an account from all over the world, the right password among the guesses, while its owner signs in in their
 * own browser; then compares what is seen, and how long it takes, for people that there are and for such that there are not.
 */
final class LoginGuesses {

    private static final String VICTIM = "anna@norrskog.example";
    private static final String PASSWORD = "harbour-lantern";
    private static final List<String> OTHERS = List.of(
            "erik@norrskog.example", "mikko@pohjantahti.example", "ola@norrskog.example", "maria@portal.example");

    /** So many wrong passwords an hour are looked at for an account. */
    private static final int MOST = 20;

    private static final int EVERY = 100;
    private static final int AT_ONCE = 4;

    private final Row row = new Row("login");
    private final int guesses;

    private LoginGuesses(int guesses) {
        this.guesses = guesses;
    }

    public static void main(String[] arguments) throws Exception {
        new LoginGuesses(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000).run();
    }

    private void run() throws Exception {
        var data = Row.folder("login-data");
        try (var portal = PackagedPortal.start(
                        PackagedPortal.jar(),
                        data,
                        List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"),
                        "--server.forward-headers-strategy=native");
                var stranger = new Stranger(portal::url)) {
            attack(stranger);
            compare(stranger);
        }
        var lookedAt = storedGuesses(data);
        row.add(Verdict.of(
                "S6",
                "guesses at one account that were looked at, of " + guesses,
                "<= " + MOST + " an hour",
                String.valueOf(lookedAt),
                "rows of the table in which each one that is looked at is counted",
                lookedAt <= MOST && lookedAt > 0));
        row.end();
    }

    private void attack(Stranger stranger) throws InterruptedException, ExecutionException {
        var home = stranger.signIn(VICTIM, PASSWORD).knownBrowser();
        var rightTried = new AtomicInteger();
        var rightIn = new AtomicInteger();
        var ownerTried = 0;
        var ownerIn = 0;
        IntStream.range(0, MOST).forEach(guess -> stranger.signIn(VICTIM, "first guess " + guess));
        for (var from = MOST; from < guesses; from += EVERY) {
            var last = Math.min(from + EVERY, guesses);
            try (var many = Executors.newFixedThreadPool(AT_ONCE)) {
                var asked = IntStream.range(from, last)
                        .mapToObj(number -> many.submit(() -> guess(stranger, number, rightTried, rightIn)))
                        .toList();
                for (var guess : asked) {
                    guess.get();
                }
            }
            ownerTried++;
            ownerIn += stranger.signIn(VICTIM, PASSWORD, home).isIn() ? 1 : 0;
        }
        var control = IntStream.range(0, MOST)
                .filter(time ->
                        stranger.signIn("johan@portal.example", PASSWORD).isIn())
                .count();
        row.add(Verdict.of(
                "S6",
                "the right password among the guesses, beyond the first " + MOST,
                "0 let in",
                rightIn + " of " + rightTried,
                "at an account nobody guesses at: " + control + " of " + MOST,
                rightIn.get() == 0 && rightTried.get() > 0 && control == MOST));
        row.add(Verdict.of(
                "S6",
                "the owner in a browser they have used before, meanwhile",
                "every time let in",
                ownerIn + " of " + ownerTried,
                "in a new browser: see the row above",
                ownerIn == ownerTried && ownerTried > 0));
    }

    private static void guess(Stranger stranger, int number, AtomicInteger tried, AtomicInteger in) {
        var right = number % 10 == 0;
        var seen = stranger.signIn(VICTIM, right ? PASSWORD : "guess number " + number);
        if (right) {
            tried.incrementAndGet();
            if (seen.isIn()) {
                in.incrementAndGet();
            }
        }
    }

    /** In turns, as often as guesses are looked at; and then where they are not any more. */
    private void compare(Stranger stranger) {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        var same = true;
        for (var each : OTHERS) {
            var nobody = "x" + each;
            for (var guess = 0; guess < MOST; guess++) {
                var first = timed(known, () -> stranger.signIn(each, "wrong"));
                var second = timed(unknown, () -> stranger.signIn(nobody, "wrong"));
                if (same && !first.equals(second)) {
                    row.remark("The first difference: " + first + " against " + second);
                }
                same &= first.equals(second);
            }
        }
        var ratio = (double) middle(known) / middle(unknown);
        row.add(Verdict.of(
                "S6",
                "answers to a wrong password: a user, and nobody",
                "the same",
                same ? "the same, " + known.size() + " pairs" : "they differ",
                "status, headers, body; session ids, references and the date left out",
                same));
        row.add(Verdict.of(
                "S6",
                "how long they take, one against the other",
                "0.9 to 1.1",
                "%.2f (%.1f and %.1f ms)".formatted(ratio, middle(known) / 1e6, middle(unknown) / 1e6),
                "an address that is guessed at no more: %.1f ms".formatted(throttled(stranger) / 1e6),
                ratio >= 0.9 && ratio <= 1.1));
    }

    /** Without its password hashed, an answer is quicker: the difference that the ratio above would show. */
    private static long throttled(Stranger stranger) {
        var times = new ArrayList<Long>();
        for (var guess = 0; guess < 2 * MOST; guess++) {
            timed(times, () -> stranger.signIn(VICTIM, "wrong"));
        }
        return middle(times);
    }

    private static Stranger.Seen timed(List<Long> times, Supplier<Stranger.Seen> work) {
        var start = System.nanoTime();
        var seen = work.get();
        times.add(System.nanoTime() - start);
        return seen;
    }

    private static long middle(List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long storedGuesses(Path data) throws IOException {
        var database = new DriverManagerDataSource(
                "jdbc:h2:file:%s;IFEXISTS=TRUE".formatted(data.resolve("portal").toAbsolutePath()));
        database.setUsername("portal");
        database.setPassword("");
        return JdbcClient.create(database)
                .sql("select count(*) from login_attempt where account_hash = :hash")
                .param("hash", sha256(VICTIM))
                .query(Long.class)
                .single();
    }

    private static String sha256(String text) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(digest);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
