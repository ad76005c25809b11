package org.orderportal.canary;

import java.util.List;
import java.util.Set;
import org.orderportal.base.security.Role;
import org.orderportal.identity.UserAccount;
import org.orderportal.notes.InternalNotes;
import org.orderportal.notes.StaffAtWork;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.BeanFactory;

/** What an account manager wrote about each order of a supplier: pinned, changed and struck out. */
final class StaffNotes {

    /** One word, so that a search by words would find it, too. */
    static final String TOKEN = "zqinternalzq";

    static final String PINNED = "Pinned " + TOKEN;
    static final String AUTHOR = "Maria " + TOKEN + "name";

    /** What no supplier may see. */
    static final List<String> SECRETS = List.of(PINNED, AUTHOR);

    private StaffNotes() {}

    /** @return who wrote them */
    static UserAccount on(Canary supplier, BeanFactory beans) {
        var notes = beans.getBean(InternalNotes.class);
        var manager = beans.getBean(StaffAtWork.class).make(AUTHOR, Role.ACCOUNT_MANAGER);
        StaffAtWork.as(manager).run(() -> {
            for (var order : supplier.orders()) {
                var id = OrderId.parse(order).orElseThrow();
                notes.pin(notes.write(id, PINNED, Set.of()));
                var changed = notes.write(id, "Earlier " + TOKEN, Set.of(manager.id()));
                notes.edit(changed, 0, "Later " + TOKEN, Set.of());
                notes.strike(notes.write(id, "Struck " + TOKEN, Set.of()));
            }
        });
        return manager;
    }
}
