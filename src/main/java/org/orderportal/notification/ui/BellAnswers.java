package org.orderportal.notification.ui;

import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.notification.Notifications;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers open pages that ask how much is unread; Vaadin and its session have no part in it. */
@RestController
class BellAnswers {

    private final Notifications notifications;
    private final CurrentUsers users;
    private final Texts texts;

    BellAnswers(Notifications notifications, CurrentUsers users, Texts texts) {
        this.notifications = notifications;
        this.users = users;
        this.texts = texts;
    }

    /**
     * How much is unread.
     *
     * @param count as the bell shows it; empty for nothing
     * @param text  the same in the reader's words
     */
    record Unread(String count, String text) {}

    @GetMapping("/poll/notifications")
    Unread unread() {
        var count = notifications.unread();
        return new Unread(
                NotificationBell.shown(count), texts.get(users.require().locale(), "notification.bell", count));
    }
}
