package org.orderportal.notification.ui;

import org.orderportal.notification.MailSummary;
import org.orderportal.notification.NoticeWords;

/** A mail to somebody in the words of one reader. */
final class MailTexts {

    private MailTexts() {}

    /** Why the last try failed, with what the mail server answered; empty where none did. */
    static String error(MailSummary mail, NoticeWords words) {
        return mail.error() == null
                ? ""
                : words.text(mail.error(), mail.errorArguments().toArray());
    }

    /** What it is: "Digest with 3 notifications". */
    static String what(MailSummary mail, NoticeWords words) {
        return words.text("notification.mails.cadence." + mail.cadence(), mail.facts());
    }

    static String state(MailSummary mail, NoticeWords words) {
        var moment = mail.nextTry() == null ? mail.changedAt() : mail.nextTry();
        return words.text(
                "notification.mails.state." + mail.state(), words.formats().dateTime(moment));
    }
}
