package org.orderportal.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** People in their browsers and a machine that hands orders in, at work until they are told to stop. */
final class Load implements AutoCloseable {

    private static final String PERSON = "anna@norrskog.example";
    private static final String PASSWORD = "harbour-lantern";
    private static final Duration THINKING = Duration.ofMillis(150);

    private final UnaryOperator<String> url;
    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger moved = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<OrderClient.Acknowledged> handedIn = new ConcurrentLinkedQueue<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean working = true;

    /** @param count of people, each with a draft of their own */
    Load(UnaryOperator<String> url, int count) throws InterruptedException {
        this.url = url;
        try (var client = new OrderClient(url)) {
            for (int number = 1; number <= count; number++) {
                var order =
                        client.post("LOAD-" + name + "-" + number).orElseThrow().id();
                people.add(new Person(order));
            }
        }
        people.forEach(person -> threads.add(Thread.startVirtualThread(person::work)));
        threads.add(Thread.startVirtualThread(this::handIn));
    }

    /** Acts that were answered, of which so many only after the page had loaded itself anew. */
    int done() {
        return done.get();
    }

    int moved() {
        return moved.get();
    }

    /** Acts that were not answered, or badly. */
    Queue<String> failures() {
        return failures;
    }

    void awaitActs(int count) {
        var wanted = done.get() + count;
        var borne = failures.size() + count;
        while (done.get() < wanted && failures.size() < borne) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** Lets each finish what they are at. */
    void stop() throws InterruptedException {
        working = false;
        for (var thread : threads) {
            thread.join();
        }
    }

    /** Looks for all that was acknowledged. @return how much of it is not there */
    int lost() throws Exception {
        var lost = 0;
        try (var client = new OrderClient(url)) {
            for (var order : handedIn) {
                lost += client.knows(order) ? 0 : 1;
            }
        }
        for (var person : people) {
            lost += person.keptIsThere() ? 0 : 1;
        }
        return lost;
    }

    private void handIn() {
        try (var client = new OrderClient(url)) {
            for (int number = 1; working; number++) {
                var order = client.post("MACHINE-" + name + "-" + number);
                order.ifPresentOrElse(handedIn::add, () -> failures.add("an order was not answered"));
                order.ifPresent(taken -> done.incrementAndGet());
                LockSupport.parkNanos(THINKING.toNanos());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            failures.add(String.valueOf(failed.getMessage()));
        }
    }

    @Override
    public void close() {
        working = false;
        people.forEach(person -> person.browser.close());
    }

    /** Looks at the list, opens the draft of an order, and writes into it. */
    private final class Person {

        private final String order;
        private final ProtocolBrowser browser;
        private boolean atDraft;
        private String kept = "";

        Person(String order) {
            this.order = order;
            this.browser = ProtocolBrowser.signIn(url, PERSON, PASSWORD);
        }

        void work() {
            for (int turn = 1; working; turn++) {
                var amount = String.valueOf(turn % 9 + 1);
                act(this::lookAtList);
                act(this::openDraft);
                if (act(() -> write(amount))) {
                    kept = amount;
                }
            }
        }

        /** @return whether it was answered */
        private boolean act(Runnable work) {
            LockSupport.parkNanos(THINKING.toNanos());
            try {
                try {
                    work.run();
                } catch (LostSession moving) {
                    atDraft = false;
                    browser.reload();
                    work.run();
                    moved.incrementAndGet();
                }
                done.incrementAndGet();
                return true;
            } catch (RuntimeException failed) {
                failures.add(String.valueOf(failed.getMessage()));
                atDraft = false;
                return comesBack();
            }
        }

        /** After a failure somebody loads the page, however often it takes. */
        private boolean comesBack() {
            while (working) {
                try {
                    browser.reload();
                    return false;
                } catch (RuntimeException notYet) {
                    LockSupport.parkNanos(THINKING.toNanos());
                }
            }
            return false;
        }

        private void lookAtList() {
            atDraft = false;
            browser.show("");
        }

        private void openDraft() {
            var screen = browser.go("/orders/" + order + "/response");
            if (screen.lineGrid() == 0 || screen.received() == 0) {
                throw new BrokenPage("There is no editor for " + order);
            }
            atDraft = true;
        }

        private void write(String amount) {
            if (!atDraft) {
                openDraft();
            }
            browser.type(browser.screen().cell(0, "acceptedRow"), "accepted", amount);
        }

        /** What the portal acknowledged last, seen by a browser that has not been there. */
        boolean keptIsThere() {
            if (kept.isEmpty()) {
                return true;
            }
            try (var other = ProtocolBrowser.signIn(url, PERSON, PASSWORD)) {
                return other.go("/orders/" + order + "/response")
                        .cell(0, "accepted")
                        .equals(kept);
            }
        }
    }
}
