package org.orderportal.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.orderportal.exchange.ubl.OfficialCheck;
import org.orderportal.response.LongAnswer;
import org.orderportal.response.OrderResponse;

/** Runs the official rules and the portal's own over responses with many lines and with a tenth of them, in turns. */
final class RulesBench {

    private static final int WARM = 20;

    /** As many lines are read in a round of few as in one of many: a single run of few is over too soon to be measured. */
    private static final int TIMES = EditorBench.MANY / EditorBench.SOME;

    private static final double MILLIS = 1e6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OfficialCheck official = new OfficialCheck();
    private final int rounds;

    RulesBench(int rounds) {
        this.rounds = rounds;
    }

    void addTo(EditorTable table) {
        var some = new Subject(EditorBench.SOME);
        var many = new Subject(EditorBench.MANY);
        some.officialMillis(WARM);
        many.officialMillis(2);
        some.ownMillis(WARM * TIMES);
        many.ownMillis(WARM);
        var officialMany = new double[rounds];
        var officialSome = new double[rounds];
        var ownMany = new double[rounds];
        var ownSome = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            officialSome[round] = some.officialMillis(TIMES);
            officialMany[round] = many.officialMillis(1);
            ownSome[round] = some.ownMillis(TIMES * TIMES);
            ownMany[round] = many.ownMillis(TIMES);
        }
        table.addRules("validation of the response", sums(officialSome, ownSome), sums(officialMany, ownMany));
        table.addRulesNote("The official rules alone", officialSome, officialMany);
        table.addRulesNote("The portal's own rules alone, from the fields of the draft", ownSome, ownMany);
    }

    private static double[] sums(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(round -> one[round] + other[round])
                .toArray();
    }

    /** The one in the middle of the ratios, round by round, with the least and the greatest. */
    record Ratio(double middle, double least, double greatest) {

        static Ratio of(double[] some, double[] many) {
            var ratios = new double[some.length];
            for (int round = 0; round < some.length; round++) {
                ratios[round] = many[round] / some[round];
            }
            var all = DoubleStream.of(ratios).summaryStatistics();
            return new Ratio(PageTimes.median(DoubleStream.of(ratios)), all.getMin(), all.getMax());
        }
    }

    /** A response, and what checking it takes: processor time of this thread alone. */
    private final class Subject {

        private final LongAnswer answer;
        private final OrderResponse response;
        private final byte[] document;

        Subject(int lines) {
            answer = LongAnswer.of(lines);
            response = answer.response();
            document = official.document(response);
        }

        double officialMillis(int times) {
            return millis(times, () -> require(official.breaks(response, document) == 0));
        }

        double ownMillis(int times) {
            return millis(times, () -> require(answer.problems() == 0));
        }

        private double millis(int times, Runnable work) {
            var before = threads.getCurrentThreadCpuTime();
            for (int time = 0; time < times; time++) {
                work.run();
            }
            return (threads.getCurrentThreadCpuTime() - before) / MILLIS / times;
        }

        private static void require(boolean valid) {
            if (!valid) {
                throw new IllegalStateException("The response is not valid, so the rules stop early");
            }
        }
    }
}
