package org.orderportal.notification;

import java.util.Collection;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.identity.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way by which other modules tell people something, in the transaction in which it happens. Who does it is not told;
 * how the others are told, they choose themselves.
 */
@Service
public class Notices {

    private final FactRows facts;
    private final CurrentUsers users;

    Notices(FactRows facts, CurrentUsers users) {
        this.facts = facts;
        this.users = users;
    }

    /** Tells all whom the occasion concerns: the people of the supplier, account managers, or both. */
    @SignedInOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        facts.add(notice, null, actor());
    }

    /** Tells these people only, as far as the occasion and the order concern them at all. */
    @SignedInOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice, Collection<UserId> people) {
        for (var person : people) {
            facts.add(notice.named(notice.fact() + ":" + person.value()), person.value(), actor());
        }
    }

    private long actor() {
        return users.find().map(CurrentUser::id).orElse(0L);
    }
}
