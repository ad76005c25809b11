package org.orderportal.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.identity.UserId;
import org.orderportal.identity.Users;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets account managers name who looks after their orders while they are away. */
@Service
public class StandIns {

    private final StandInTable table;
    private final Colleagues colleagues;
    private final Users users;
    private final CurrentUsers currentUsers;
    private final AuditLog audit;
    private final RetriedTransactions transactions;

    StandIns(
            StandInTable table,
            Colleagues colleagues,
            Users users,
            CurrentUsers currentUsers,
            AuditLog audit,
            RetriedTransactions transactions) {
        this.table = table;
        this.colleagues = colleagues;
        this.users = users;
        this.currentUsers = currentUsers;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Today's and later ones, of the current user and for them. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<StandIn> own() {
        var names = new HashMap<Long, String>();
        users.staff().forEach(person -> names.put(person.id().value(), person.name()));
        return table.of(currentUsers.require().id()).stream()
                .map(row -> new StandIn(
                        row.id(),
                        row.absent(),
                        names.getOrDefault(row.absent(), "?"),
                        row.standIn(),
                        names.getOrDefault(row.standIn(), "?"),
                        row.from(),
                        row.until()))
                .toList();
    }

    /** The day that it is where the portal is. */
    @StaffOnly
    public LocalDate today() {
        return table.today();
    }

    /**
     * From the first day to the last, that person finds the current user's orders among their own.
     *
     * @throws Refusal if that is nobody who could, or the days do not follow each other or are past
     */
    @StaffOnly
    public void name(UserId standIn, LocalDate from, LocalDate until) {
        var absent = currentUsers.require().id();
        if (standIn.value() == absent) {
            throw new Refusal("review.stand-in.oneself");
        }
        if (until.isBefore(from)) {
            throw new Refusal("review.stand-in.days");
        }
        if (until.isBefore(table.today())) {
            throw new Refusal("review.stand-in.past");
        }
        var person = colleagues.require(standIn);
        transactions.run(() -> {
            table.add(absent, standIn.value(), from, until);
            audit.record("review.stand-in.named", person.name(), from + "–" + until);
        });
    }

    /** @throws NotFound if the current user has named no such one */
    @StaffOnly
    public void end(long id) {
        transactions.run(() -> {
            if (!table.remove(id, currentUsers.require().id())) {
                throw new NotFound("stand-in");
            }
            audit.record("review.stand-in.ended", currentUsers.require().name(), null);
        });
    }
}
