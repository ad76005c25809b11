package org.orderportal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same, or several things, at the same moment on as many threads. */
final class AtOnce {

    private AtOnce() {}

    /** The results in the sequence of the work; one that fails fails the test. */
    static <T> List<T> call(int times, IntFunction<T> work) throws Exception {
        var pieces = IntStream.range(0, times)
                .<Callable<T>>mapToObj(number -> () -> work.apply(number))
                .toList();
        return call(pieces);
    }

    static <T> List<T> call(List<Callable<T>> work) throws Exception {
        var start = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var running = work.stream()
                    .map(piece -> threads.submit(() -> {
                        start.await();
                        return piece.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
