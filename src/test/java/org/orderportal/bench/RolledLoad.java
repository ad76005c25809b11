package org.orderportal.bench;

import java.util.List;
import org.orderportal.cluster.Cluster;
import org.orderportal.prove.Row;

/**
 * What people and a machine met while the nodes under them were ended and started again.
 *
 * @param done     acts that were answered
 * @param moved    of them, those that were done again after the page had loaded itself
 * @param lost     of what was acknowledged
 * @param failures acts that were not answered, or badly
 */
record RolledLoad(int done, int moved, int lost, List<String> failures) {

    private static final int WARM = 40;
    private static final int MOST_KILLS = 8;
    private static final int MOST_SHOWN = 10;

    /** @param rolls one after the other, each while people are at work */
    static RolledLoad during(Cluster cluster, int people, List<Runnable> rolls) throws Exception {
        try (var load = new Load(cluster::url, people)) {
            load.awaitActs(WARM);
            for (var roll : rolls) {
                roll.run();
                load.awaitActs(WARM);
                System.out.printf(
                        "Rolled: %d acts, %d failed%n",
                        load.done(), load.failures().size());
            }
            load.stop();
            return new RolledLoad(load.done(), load.moved(), load.lost(), List.copyOf(load.failures()));
        }
    }

    /**
     * The control: nodes that are killed have not left first. Whether a kill hits an act under way is a matter of luck:
     * again until one does.
     *
     * @return how many acts failed
     */
    static int failedByKills(Cluster cluster, int people) throws Exception {
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

    /** @param what was done to the nodes */
    void judge(Row proof, String what, int failedByKills) {
        proof.add(
                "R9",
                what,
                "0 failed actions, 0 lost",
                "%,d acts, %d failed, %d lost; %d were done again after the page had loaded itself"
                        .formatted(done, failures.size(), lost, moved),
                failures.isEmpty() && lost == 0,
                "nodes killed instead: %d failed".formatted(failedByKills),
                failedByKills > 0);
        failures.stream().distinct().limit(MOST_SHOWN).forEach(failure -> proof.remark("Failed: %s", failure));
    }
}
