package org.orderportal.review;

import java.util.List;
import org.orderportal.base.error.Refusal;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.UserId;
import org.orderportal.identity.Users;
import org.springframework.stereotype.Component;

/** Those who can look after orders now. */
@Component
class Colleagues {

    private final Users users;

    Colleagues(Users users) {
        this.users = users;
    }

    List<UserAccount> all() {
        return users.staff().stream().filter(UserAccount::enabled).toList();
    }

    /** @throws Refusal if that is nobody who looks after orders, or not any more */
    UserAccount require(UserId id) {
        return all().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("review.no-colleague"));
    }
}
