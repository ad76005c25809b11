package org.orderportal.review.ui;

import java.util.ArrayList;
import java.util.List;
import org.orderportal.document.DocumentId;
import org.orderportal.order.ui.Reader;
import org.orderportal.review.QueueRow;
import org.orderportal.review.ReasonKind;

/** What can be done about one order now, in the order in which it is offered. */
final class DeskOffers {

    /** What these have done, the order's own page shows. */
    private static final List<String> CHANGE_THE_ORDER =
            List.of("review.close.done", "review.remind.done", "review.resend.done", "review.connect.done");

    record Offer(String text, Runnable verb) {}

    private final List<Offer> offers = new ArrayList<>();
    private final Reader reader;

    private DeskOffers(Reader reader) {
        this.reader = reader;
    }

    static List<Offer> of(QueueRow row, Reader reader, DeskActs acts, DeskActs.Done done) {
        var all = new DeskOffers(reader);
        all.addWhose(row, acts, done);
        all.addWhen(row, acts, done);
        all.addWhat(row, acts, done);
        return all.offers;
    }

    static boolean changesTheOrder(String doneKey) {
        return CHANGE_THE_ORDER.contains(doneKey);
    }

    private void addWhose(QueueRow row, DeskActs acts, DeskActs.Done done) {
        var rows = List.of(row);
        if (row.ownerId() != reader.user().id()) {
            add("take", () -> acts.take(rows, done));
        }
        add("assign", () -> acts.assign(rows, done));
        if (row.owner() != null) {
            add("give-back", () -> acts.giveBack(rows, done));
        }
    }

    private void addWhen(QueueRow row, DeskActs acts, DeskActs.Done done) {
        var rows = List.of(row);
        if (row.snooze() != null) {
            add("wake", () -> acts.wake(rows, done));
        } else if (!row.reasons().isEmpty()) {
            add("snooze", () -> acts.snooze(rows, done));
        }
    }

    private void addWhat(QueueRow row, DeskActs acts, DeskActs.Done done) {
        if (row.isSuppliersTurn()) {
            add("remind", () -> acts.remind(row, done));
        }
        row.reasons().stream()
                .filter(reason -> reason.kind() == ReasonKind.SENDING)
                .forEach(reason -> {
                    var number = reason.arguments().get(1);
                    DocumentId.parse(String.valueOf(reason.arguments().getLast()))
                            .ifPresent(document -> offers.add(new Offer(
                                    reader.text("review.act.resend", number), () -> acts.resend(row, document, done))));
                });
        addConnecting(row, acts, done);
        add(row.followed() ? "unfollow" : "follow", () -> acts.follow(List.of(row), !row.followed(), done));
        add("close", () -> acts.close(List.of(row), done));
    }

    /** Whoever looks after orders connects the companies for which they wait. */
    private void addConnecting(QueueRow row, DeskActs acts, DeskActs.Done done) {
        if (row.order().waitingForConnection()) {
            acts.unconnected(row)
                    .forEach(company -> offers.add(new Offer(
                            reader.text("review.act.connect", company.name()),
                            () -> acts.connect(row, company, done))));
        }
    }

    private void add(String act, Runnable verb) {
        offers.add(new Offer(reader.text("review.act." + act), verb));
    }
}
