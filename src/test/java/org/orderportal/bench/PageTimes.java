package org.orderportal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;

/** Milliseconds of processor time for one page, in the portal and in the database, round by round. */
final class PageTimes {

    /** One round's figure. */
    record Sample(double portal, double database) {

        double both() {
            return portal + database;
        }
    }

    private static final double NANOS = 1e6;

    private final List<Sample> samples = new ArrayList<>();

    /** Does that so many times, each time with its number, and keeps what one time took. */
    void measure(ProcessorTime portal, ProcessorTime database, int times, IntConsumer page) {
        var portalBefore = portal.read();
        var databaseBefore = database.read();
        for (int time = 0; time < times; time++) {
            page.accept(time);
        }
        samples.add(new Sample(
                portal.read().nanosSince(portalBefore) / NANOS / times,
                database.read().nanosSince(databaseBefore) / NANOS / times));
    }

    boolean isEmpty() {
        return samples.isEmpty();
    }

    double portal() {
        return median(samples.stream().mapToDouble(Sample::portal));
    }

    double database() {
        return median(samples.stream().mapToDouble(Sample::database));
    }

    /** How many times as much as the other, round by round; the one in the middle. */
    double ratioTo(PageTimes other) {
        return median(ratios(other));
    }

    /** The least and the greatest ratio of a round. */
    String spreadTo(PageTimes other) {
        var ratios = ratios(other).summaryStatistics();
        return "%.2f-%.2f".formatted(ratios.getMin(), ratios.getMax());
    }

    private DoubleStream ratios(PageTimes other) {
        var ratios = DoubleStream.builder();
        for (int round = 0; round < Math.min(samples.size(), other.samples.size()); round++) {
            ratios.add(samples.get(round).both() / other.samples.get(round).both());
        }
        return ratios.build();
    }

    /** The one in the middle; no number where there is none. */
    static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
