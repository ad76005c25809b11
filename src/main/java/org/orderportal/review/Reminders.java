package org.orderportal.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.Users;
import org.orderportal.order.OrderEvents;
import org.orderportal.order.OrderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Asks a supplier by mail to do what is due about an order, each of its people in their language. It stands in the
 * order's history, and happens once a day.
 */
@Service
public class Reminders {

    private static final String REMINDED = "supplier-reminded";

    private final ReviewQueue queue;
    private final ReminderTable table;
    private final ReminderWords words;
    private final SupplierMail mail;
    private final Users users;
    private final CurrentUsers currentUsers;
    private final Noting noting;

    Reminders(
            ReviewQueue queue,
            ReminderTable table,
            ReminderWords words,
            SupplierMail mail,
            Users users,
            CurrentUsers currentUsers,
            Noting noting) {
        this.queue = queue;
        this.table = table;
        this.words = words;
        this.mail = mail;
        this.users = users;
        this.currentUsers = currentUsers;
        this.noting = noting;
    }

    /** Whether mails can go out at all. */
    @StaffOnly
    public boolean arePossible() {
        return mail.isPossible();
    }

    /**
     * Sends it, and tells how many people it went to.
     *
     * @throws NotFound if there is no such order
     * @throws Refusal  if the supplier has nothing to do about it now, was reminded today, has nobody who signs in, or no
     *                  mail could be sent
     */
    @StaffOnly
    public int remind(OrderId order) {
        var row = queue.of(order);
        if (!row.isSuppliersTurn()) {
            throw new Refusal("review.remind.nothing-due");
        }
        if (!mail.isPossible()) {
            throw new Refusal("review.remind.no-mail-server");
        }
        var people = users.actingFor(row.order().supplier());
        if (people.isEmpty()) {
            throw new Refusal("review.remind.nobody", row.order().supplierName());
        }
        var id = noting.begin(order, currentUsers.require().name(), Formats.of(currentUsers.require()));
        return send(row, id, people);
    }

    private int send(QueueRow row, long id, List<UserAccount> people) {
        var sender = currentUsers.require();
        var reached = new ArrayList<String>();
        var failures = new ArrayList<String>();
        try {
            people.forEach(person -> mail.send(person, words.of(row, person), sender.email())
                    .ifPresentOrElse(failures::add, () -> reached.add(person.name())));
        } finally {
            if (reached.isEmpty()) {
                noting.forget(id);
            }
        }
        if (reached.isEmpty()) {
            throw new Refusal("review.remind.not-sent", failures.getFirst());
        }
        noting.sent(row, id, reached);
        return reached.size();
    }

    /** What is written down of a reminder, before and after the mails: none of it waits for the mail server. */
    @org.springframework.stereotype.Component
    record Noting(
            ReminderTable table,
            StandInTable days,
            OrderEvents events,
            AuditLog audit,
            ApplicationEventPublisher listeners,
            Clock clock,
            RetriedTransactions transactions) {

        long begin(OrderId order, String sender, Formats formats) {
            return transactions.call(() -> {
                var today = days.today();
                table.of(order, today).ifPresent(before -> {
                    var at = Objects.requireNonNullElse(before.sentAt(), before.begunAt());
                    throw new Refusal("review.remind.today-already", formats.time(at), before.sender());
                });
                return table.begin(order, today, sender);
            });
        }

        void forget(long id) {
            transactions.run(() -> table.forget(id));
        }

        void sent(QueueRow row, long id, List<String> people) {
            var order = row.order();
            transactions.run(() -> {
                table.sent(id, people.size());
                events.add(order.id(), REMINDED, String.join(", ", people));
                audit.record("review.reminded", order.number().text(), order.supplierName());
                listeners.publishEvent(
                        new SupplierReminded(id, order.id(), order.supplier(), order.supplierName(), clock.instant()));
            });
        }
    }
}
