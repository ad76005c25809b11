package org.orderportal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.orderportal.PackagedPortal;
import org.orderportal.cluster.Cluster;
import org.orderportal.prove.Row;

/**
 * Two nodes of the release before this one become this one, one after the other, and then the earlier one again on the
 * tables of this one, while people and a machine work: nothing that they do may fail, or be lost. The control kills nodes of
 * the earlier release: there, something has to fail.
 */
final class Upgrade {

    /** Where script/prove has written the path of the earlier release's jar. */
    private static final Path EARLIER = Path.of("target", "prove", "earlier-jar");

    private static final int SHORT = 7;

    private Upgrade() {}

    public static void main(String[] arguments) throws Exception {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        var earlier = Path.of(Files.readString(EARLIER).strip());
        var current = PackagedPortal.jar().toAbsolutePath();
        var commit = earlier.getParent().getParent().getFileName().toString();
        var proof = new Row("upgrade");
        try (var cluster = Cluster.ofJar("upgrade", earlier)) {
            var rolled = RolledLoad.during(
                    cluster, people, List.of(() -> cluster.rollTo(current), () -> cluster.rollTo(earlier)));
            rolled.judge(
                    proof,
                    "two nodes from the release of commit %s to this one and back, one after the other, under the load of %d people and a machine"
                            .formatted(commit.substring(0, Math.min(SHORT, commit.length())), people),
                    RolledLoad.failedByKills(cluster, people));
        }
        proof.end();
    }
}
