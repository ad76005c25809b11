package org.orderportal.notes;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.Users;
import org.springframework.boot.test.context.TestComponent;

/** People of the operator, who are there as users. */
@TestComponent
public class StaffAtWork {

    public static final String PASSWORD = "fjällräv trivs i grus";

    private final Users users;
    private final AsSystem asSystem;

    StaffAtWork(Users users, AsSystem asSystem) {
        this.users = users;
        this.asSystem = asSystem;
    }

    public UserAccount make(String name, Role role) {
        return asSystem.call(() -> users.create(
                name,
                UUID.randomUUID() + "@example.com",
                role,
                Set.of(),
                Locale.ENGLISH,
                ZoneId.of("Europe/Stockholm"),
                PASSWORD));
    }

    public Somebody hire(String name, Role role) {
        return as(make(name, role));
    }

    public static Somebody as(UserAccount person) {
        return new Somebody(new CurrentUser(
                person.id().value(),
                person.name(),
                person.email(),
                person.role(),
                Set.of(),
                person.language(),
                person.zone()));
    }
}
