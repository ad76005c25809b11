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

    private static final String EARLIER = "Earlier " + TOKEN;
    private static final String LATER = "Later " + TOKEN;
    private static final String STRUCK = "Struck " + TOKEN;
    private static final String SURNAME = TOKEN + "name";

    /** What no supplier may see. The token alone stands on the page of who searches for it. */
    static final List<String> SECRETS = List.of(PINNED, EARLIER, LATER, STRUCK, SURNAME);

    private StaffNotes() {}

    /** @return who wrote them */
    static UserAccount on(Canary supplier, BeanFactory beans) {
        var notes = beans.getBean(InternalNotes.class);
        var manager = beans.getBean(StaffAtWork.class).make("Maria " + SURNAME, Role.ACCOUNT_MANAGER);
        StaffAtWork.as(manager).run(() -> {
            for (var order : supplier.orders()) {
                var id = OrderId.parse(order).orElseThrow();
                notes.pin(notes.write(id, PINNED, Set.of()));
                var changed = notes.write(id, EARLIER, Set.of(manager.id()));
                notes.edit(changed, 0, LATER, Set.of());
                notes.strike(notes.write(id, STRUCK, Set.of()));
            }
        });
        return manager;
    }
}
