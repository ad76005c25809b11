package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Needs a portal without users: a property of its own gives it a context, and so a database, of its own. */
@SpringBootTest(properties = "test.portal=without-users")
class FirstAdministratorTest {

    @Autowired
    OneTimeLinks links;

    @Autowired
    Invitations invitations;

    @Autowired
    Users users;

    @Autowired
    AsSystem asSystem;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_link_of_the_newest_start_makes_one_administrator_once() {
        var before = newLink();
        var token = newLink();
        assertThat(invitations.mayMakeFirstAdministrator(before)).isFalse();
        assertThat(invitations.mayMakeFirstAdministrator(token)).isTrue();

        make(token, "first@example.com");

        assertThat(asSystem.call(() -> users.list("", 0, 10)))
                .singleElement()
                .satisfies(made -> assertThat(made.role()).isEqualTo(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> make(token, "second@example.com")).hasMessageContaining("identity.link.ended");
        var late = newLink();
        assertThat(invitations.mayMakeFirstAdministrator(late)).isFalse();
        assertThatThrownBy(() -> make(late, "third@example.com")).hasMessageContaining("identity.link.ended");
    }

    private void make(String token, String email) {
        invitations.makeFirstAdministrator(
                token, "Ada", email, "fjällräv trivs i grus", Locale.ENGLISH, ZoneOffset.UTC);
    }

    private String newLink() {
        var path = transaction.execute(working -> links.forFirstAdministrator());
        return path.substring(OneTimeLinks.SETUP_PATH.length());
    }
}
