package org.orderportal.bench;

import java.util.Collections;
import org.orderportal.cluster.Cluster;
import org.orderportal.cluster.Database;
import org.orderportal.prove.Row;

/**
 * Ends the nodes one after the other and starts them again while people and a machine work: nothing that they do may
 * fail, or be lost. The control kills the nodes instead: there, something has to fail.
 */
final class Rolling {

    private Rolling() {}

    public static void main(String[] arguments) throws Exception {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        var rolls = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        var proof = new Row("rolling");
        try (var cluster = Cluster.of("rolling")) {
            var rolled = RolledLoad.during(cluster, people, Collections.nCopies(rolls, cluster::roll));
            rolled.judge(
                    proof,
                    "%d rolling restarts of two nodes under the load of %d people and a machine"
                                    .formatted(rolls, people)
                            + Database.inWords(),
                    RolledLoad.failedByKills(cluster, people));
        }
        proof.end();
    }
}
