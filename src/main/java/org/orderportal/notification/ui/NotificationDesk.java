package org.orderportal.notification.ui;

import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.notification.NoticeWords;
import org.orderportal.notification.NotificationMails;
import org.orderportal.notification.Notifications;
import org.springframework.stereotype.Component;

/** All that the list of notifications is served by. */
@Component
record NotificationDesk(Notifications notifications, NotificationMails mails, Texts texts, CurrentUsers users) {

    NoticeWords words() {
        return NoticeWords.of(texts, users.require());
    }
}
