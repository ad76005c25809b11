package org.orderportal.bench.control;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The most that lives at any time: one full collection after the other, and what each leaves. */
@RestController
@Profile("bench")
class PeakHeap {

    /** Everything stands still while a collection runs: without a pause nothing would ever get done. */
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicLong looks = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();
    private volatile Thread watcher = Thread.currentThread();

    /** @param bytes that live, and at how many moments that was looked at */
    record Peak(long bytes, long looks) {}

    @GetMapping("/api/bench/heap/watch")
    Peak watch() {
        var before = live();
        peak.set(before);
        looks.set(0);
        looking.set(true);
        watcher = Thread.ofPlatform().name("peak").start(() -> {
            while (looking.get()) {
                peak.accumulateAndGet(live(), Math::max);
                looks.incrementAndGet();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
        return new Peak(before, 0);
    }

    @GetMapping("/api/bench/heap/peak")
    Peak peak() throws InterruptedException {
        looking.set(false);
        watcher.join();
        return new Peak(peak.get(), looks.get());
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
