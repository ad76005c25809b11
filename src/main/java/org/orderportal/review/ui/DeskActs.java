package org.orderportal.review.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.identity.UserId;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.Readers;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.review.QueueRow;
import org.orderportal.review.Reminders;
import org.orderportal.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** What account managers do about orders, from the queue and from an order's page: asks what has to be asked, and does it. */
@Component
class DeskActs {

    /** Is told what an act has done, as a text that takes to how many orders, and which it skipped. */
    interface Done extends BiConsumer<String, BulkOutcome> {}

    private final ReviewDesk desk;
    private final Reminders reminders;
    private final Documents documents;
    private final Companies companies;
    private final SnoozeTimes snoozeTimes;
    private final Readers readers;

    DeskActs(
            ReviewDesk desk,
            Reminders reminders,
            Documents documents,
            Companies companies,
            SnoozeTimes snoozeTimes,
            Readers readers) {
        this.desk = desk;
        this.reminders = reminders;
        this.documents = documents;
        this.companies = companies;
        this.snoozeTimes = snoozeTimes;
        this.readers = readers;
    }

    void take(Collection<QueueRow> rows, Done done) {
        var reader = readers.now();
        doIt(
                "review.assign.yours",
                done,
                () -> desk.assign(rows, new UserId(reader.user().id())));
    }

    void giveBack(Collection<QueueRow> rows, Done done) {
        doIt("review.assign.nobodys", done, () -> desk.assign(rows, null));
    }

    void assign(Collection<QueueRow> rows, Done done) {
        new AssignDialog(desk.colleagues(), person -> done.accept("review.assign.done", desk.assign(rows, person)))
                .open();
    }

    void snooze(Collection<QueueRow> rows, Done done) {
        new SnoozeDialog(
                        readers.now(),
                        snoozeTimes,
                        (until, note) -> done.accept("review.snooze.done", desk.snooze(ids(rows), until, note)))
                .open();
    }

    void wake(Collection<QueueRow> rows, Done done) {
        doIt("review.snooze.back", done, () -> desk.wake(ids(rows)));
    }

    void follow(Collection<QueueRow> rows, boolean follows, Done done) {
        doIt(follows ? "review.follow.done" : "review.unfollow.done", done, () -> desk.follow(ids(rows), follows));
    }

    void close(Collection<QueueRow> rows, Done done) {
        new CloseDialog(rows, reason -> done.accept("review.close.done", desk.close(ids(rows), reason))).open();
    }

    void remind(QueueRow row, Done done) {
        new RemindDialog(row, () -> {
                    reminders.remind(row.order().id());
                    done.accept("review.remind.done", only(row));
                })
                .open();
    }

    void resend(QueueRow row, DocumentId document, Done done) {
        doIt("review.resend.done", done, () -> {
            documents.resend(document);
            return only(row);
        });
    }

    /** The companies of an order that are not connected, for which it waits. */
    List<Company> unconnected(QueueRow row) {
        var order = row.order();
        return companies.byIds(Set.of(order.buyer(), order.supplier())).stream()
                .filter(company -> !company.isConnected())
                .toList();
    }

    void connect(QueueRow row, Company company, Done done) {
        new ConnectDialog(company, () -> {
                    companies.connect(company.id());
                    done.accept("review.connect.done", only(row));
                })
                .open();
    }

    /** What cannot be done is said, and the screen shows what has changed meanwhile. */
    private static void doIt(String doneKey, Done done, Supplier<BulkOutcome> act) {
        try {
            done.accept(doneKey, act.get());
        } catch (Refusal refusal) {
            Notices.failure(UI.getCurrent().getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private static BulkOutcome only(QueueRow row) {
        return new BulkOutcome(List.of(row.order().id()), Map.of());
    }

    private static List<OrderId> ids(Collection<QueueRow> rows) {
        return rows.stream().map(row -> row.order().id()).toList();
    }
}
