package org.orderportal.bench;

import org.orderportal.prove.Row;

/**
 * Kills the portal with the database that is in it, right after an order was acknowledged, starts it again on the same data
 * and asks for each order. In the control the database writes as H2 does of itself: later.
 */
final class EmbeddedKills {

    private static final int FEWEST = 3;

    private EmbeddedKills() {}

    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        var kills = Kills.prepare();
        var found = kills.ofH2(rounds);
        var control = kills.ofLateH2(Math.max(FEWEST, rounds / 20));
        var proof = new Row("kills-h2");
        proof.add(
                "R2",
                "%d kills of the portal with its embedded database (H2)".formatted(rounds),
                "0 acknowledged lost, 0 twice, opens again every time",
                "%,d orders acknowledged, %d lost, %d twice; opened again %d times"
                        .formatted(found.acknowledged(), found.lost(), found.doubled(), found.kills()),
                found.lost() == 0 && found.doubled() == 0,
                "H2's own write delay, %d kills: %d of %d lost"
                        .formatted(control.kills(), control.lost(), control.acknowledged()),
                control.lost() > 0);
        proof.end();
    }
}
