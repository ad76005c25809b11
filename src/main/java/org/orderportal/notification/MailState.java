package org.orderportal.notification;

/** What has become of a mail. */
public enum MailState {
    WAITING,
    UNDER_WAY,
    SENT,
    /** Given up: somebody has to mend the reason, and then send it again. */
    FAILED,
    /** All that it would have said was read before, or is not its receiver's any more. */
    NEEDLESS
}
