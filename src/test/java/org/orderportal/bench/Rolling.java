package org.orderportal.bench;

import org.orderportal.cluster.Cluster;
import org.orderportal.cluster.Database;
import org.orderportal.prove.Row;

/**
 * Ends the nodes one after the other and starts them again while people and a machine work: nothing that they do may
 * fail, or be lost. The control kills the nodes instead: there, something has to fail.
 */
final class Rolling {

    private static final int WARM = 40;
    private static final int MOST_KILLS = 8;

    private Rolling() {}

    public static void main(String[] arguments) throws Exception {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        var rolls = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        var proof = new Row("rolling");
        try (var cluster = Cluster.of("rolling")) {
            Load rolled;
            try (var load = new Load(cluster::url, people)) {
                rolled = load;
                load.awaitActs(WARM);
                for (var roll = 1; roll <= rolls; roll++) {
                    cluster.roll();
                    load.awaitActs(WARM);
                    System.out.printf(
                            "Roll %d: %d acts, %d failed%n",
                            roll, load.done(), load.failures().size());
                }
                load.stop();
            }
            var lost = rolled.lost();
            var failedByKill = control(cluster, people);
            proof.add(
                    "R9",
                    "%d rolling restarts of two nodes under the load of %d people and a machine"
                                    .formatted(rolls, people)
                            + Database.inWords(),
                    "0 failed actions, 0 lost",
                    "%,d acts, %d failed, %d lost; %d were done again after the page had loaded itself"
                            .formatted(rolled.done(), rolled.failures().size(), lost, rolled.moved()),
                    rolled.failures().isEmpty() && lost == 0,
                    "nodes killed instead: %d failed".formatted(failedByKill),
                    failedByKill > 0);
            rolled.failures().stream().distinct().limit(10).forEach(failure -> proof.remark("Failed: %s", failure));
        }
        proof.end();
    }

    /** Whether a kill hits an act under way is a matter of luck: again until one does. */
    private static int control(Cluster cluster, int people) throws Exception {
        try (var load = new Load(cluster::url, people)) {
            for (var kill = 0; kill < MOST_KILLS && load.failures().isEmpty(); kill++) {
                load.awaitActs(WARM);
                cluster.kill("node" + (kill % 2 + 1));
                load.awaitActs(WARM / 2);
                cluster.mend();
            }
            load.stop();
            return load.failures().size();
        }
    }
}
