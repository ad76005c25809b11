package org.orderportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The processor time of a process by the kernel's own account, thread by thread in nanoseconds: ticks of ten
 * milliseconds would need hundreds of pages for one figure. What Java's compilers take is left out, since they work
 * once and not for a page; garbage collection is in.
 */
final class ProcessorTime {

    private final List<Path> tasks;
    private final Map<String, Boolean> compilers = new HashMap<>();

    ProcessorTime(long pid) {
        this.tasks = List.of(Path.of("/proc", Long.toString(pid), "task"));
    }

    private ProcessorTime() {
        this.tasks = List.of();
    }

    /** Of a database that has no process of its own: what it takes, the portal takes. */
    static ProcessorTime none() {
        return new ProcessorTime();
    }

    /** What each thread had used at a moment. */
    record Reading(Map<String, Long> threads) {

        /** A thread that has ended since then takes its time with it; those that answer requests stay. */
        long nanosSince(Reading before) {
            return threads.entrySet().stream()
                    .mapToLong(thread -> thread.getValue() - before.threads().getOrDefault(thread.getKey(), 0L))
                    .sum();
        }
    }

    Reading read() {
        var threads = new HashMap<String, Long>();
        tasks.forEach(folder -> read(folder, threads));
        return new Reading(threads);
    }

    private void read(Path folder, Map<String, Long> threads) {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var thread : files) {
                var id = thread.getFileName().toString();
                if (!compilers.computeIfAbsent(id, unknown -> isCompiler(thread))) {
                    threads.put(id, nanos(thread));
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isCompiler(Path thread) {
        var name = text(thread.resolve("comm"));
        return name.startsWith("C1 Comp") || name.startsWith("C2 Comp");
    }

    private static long nanos(Path thread) {
        var account = text(thread.resolve("schedstat"));
        return account.isEmpty() ? 0 : Long.parseLong(account.split(" ")[0]);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
