package org.orderportal.order.ui;

import java.time.Clock;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.stereotype.Component;

/** Tells who reads a screen now. */
@Component
public class Readers {

    private final CurrentUsers users;
    private final Texts texts;
    private final Clock clock;

    Readers(CurrentUsers users, Texts texts, Clock clock) {
        this.users = users;
        this.texts = texts;
        this.clock = clock;
    }

    public Reader now() {
        var user = users.require();
        return new Reader(user, texts, Formats.of(user), clock.instant());
    }
}
