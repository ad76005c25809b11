package org.orderportal.order;

import java.time.Instant;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Scope;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/** Tells those who have a list open what came in since they read it. */
@Service
public class NewOrders {

    private final Arrivals arrivals;
    private final OrderList list;
    private final CurrentUsers users;

    NewOrders(Arrivals arrivals, OrderList list, CurrentUsers users) {
        this.arrivals = arrivals;
        this.list = list;
        this.users = users;
    }

    /**
     * How many orders that the filter finds came in since that moment, at most a few seconds late. Costs no reading of
     * the database as long as nothing at all came in for the reader; without other filters than the company, never.
     * Nothing new comes into the folders Completed and Trashed.
     */
    @SignedInOnly
    public ListCount count(OrderFilter filter, Instant since) {
        if (!filter.folder().folders().contains(Folder.INBOX)) {
            return new ListCount(0, true);
        }
        if (!arrivals.reachBackTo(since)) {
            return list.countNewer(filter, since);
        }
        var number = arrivals.count(scopeOf(filter), since);
        return number == 0 || isWhole(filter) ? new ListCount(number, true) : list.countNewer(filter, since);
    }

    private Scope scopeOf(OrderFilter filter) {
        var scope = users.scope();
        return filter.supplier() == null
                ? scope
                : scope.narrowedTo(filter.supplier().value());
    }

    private static boolean isWhole(OrderFilter filter) {
        return filter.withSupplier(null).equals(filter.withoutFilters());
    }
}
