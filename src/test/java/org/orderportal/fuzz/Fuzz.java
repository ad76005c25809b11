package org.orderportal.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.orderportal.prove.Row;

/**
 * Lets Jazzer make up inputs for each parser, led by which of our branches they reach. The control are two parsers with a
 * fault each, which it has to find in the same time.
 */
final class Fuzz {

    private static final int USUAL_SECONDS = 20;

    /** With fewer inputs nothing was tried. */
    private static final int FEWEST_INPUTS = 100;

    private Fuzz() {}

    /** @param arguments seconds for each parser, then the names of those that are wanted; all where none is named */
    public static void main(String[] arguments) throws Exception {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_SECONDS;
        var wanted = Stream.of(arguments).skip(1).toList();
        var targets = FuzzTargets.all()
                .filter(target -> wanted.isEmpty() || wanted.contains(target.name()))
                .toList();
        var folder = Row.folder("fuzz");
        var controls = run(FaultyReadings.targets(), seconds, folder);
        var runs = run(targets, seconds, folder);
        judge(runs, controls, seconds);
    }

    /** One for each processor at a time. */
    private static List<FuzzRun> run(List<FuzzTarget> targets, int seconds, Path folder) throws Exception {
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var tasks = new ArrayList<Callable<FuzzRun>>();
            for (var target : targets) {
                tasks.add(() -> {
                    var run = FuzzRun.of(target, seconds, folder.resolve(target.name()));
                    System.out.printf(
                            "%s: %,d inputs, %d finds%n",
                            target.name(), run.inputs(), run.finds().size());
                    return run;
                });
            }
            var runs = new ArrayList<FuzzRun>();
            for (var task : workers.invokeAll(tasks)) {
                runs.add(task.get());
            }
            return runs;
        }
    }

    private static void judge(List<FuzzRun> runs, List<FuzzRun> controls, int seconds) throws Exception {
        var row = new Row("fuzz");
        var finds = runs.stream().mapToInt(run -> run.finds().size()).sum();
        var fewest = runs.stream().mapToLong(FuzzRun::inputs).min().orElse(0);
        var found = controls.stream().filter(run -> !run.finds().isEmpty()).count();
        row.add(
                "R8",
                "inputs made up for %d parsers, %d s each (Jazzer)".formatted(runs.size(), seconds),
                "0 finds",
                "%,d inputs, at least %,d for each parser; %d finds"
                        .formatted(runs.stream().mapToLong(FuzzRun::inputs).sum(), fewest, finds),
                finds == 0 && fewest >= FEWEST_INPUTS,
                "parsers with a fault: found in %d of %d".formatted(found, controls.size()),
                found == controls.size());
        row.remark("| parser | inputs | finds |\n| --- | ---: | ---: |");
        Stream.concat(controls.stream(), runs.stream())
                .forEach(run -> row.remark("| %s | %,d | %d |"
                        .formatted(
                                run.target().name(), run.inputs(), run.finds().size())));
        runs.stream()
                .filter(run -> !run.finds().isEmpty())
                .forEach(run -> row.remark("\n" + run.target().name() + ": " + run.causes() + ", in " + run.finds()));
        row.end();
    }
}
