package org.orderportal.notification;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not go out.
 *
 * @param detail  what the mail server answered, in one line; empty where it said nothing
 * @param lasting whether it will be the same at the next try
 */
record MailFailure(Reason reason, String detail, boolean lasting) {

    /** Each has a text {@code notification.mail.error.<reason>} with the detail as {0}. */
    enum Reason {
        NO_SERVER,
        ADDRESS_WRONG,
        SERVER_REFUSED,
        REFUSED,
        NOT_SENT,
        UNEXPECTED
    }

    static MailFailure of(Exception failed) {
        var answer = answer(failed);
        if (failed instanceof MailAuthenticationException) {
            return new MailFailure(Reason.SERVER_REFUSED, answer, false);
        }
        // A mail server says with a 5 that it will never take it, and with a 4 that it may take it later.
        return answer.matches("5\\d\\d[ -].*")
                ? new MailFailure(Reason.REFUSED, answer, true)
                : new MailFailure(Reason.NOT_SENT, answer, false);
    }

    /** The innermost thing that was said: the answer of the mail server, where there was one. */
    private static String answer(Exception failed) {
        var said = Stream.<Throwable>iterate(failed, Objects::nonNull, MailFailure::within)
                .map(cause -> Objects.requireNonNullElse(
                        cause.getMessage(), cause.getClass().getSimpleName()))
                .map(text -> text.lines().findFirst().orElse("").strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return said.stream()
                .filter(text -> text.matches("[45]\\d\\d[ -].*"))
                .findFirst()
                .orElseGet(() -> said.isEmpty() ? "" : said.getLast());
    }

    private static @Nullable Throwable within(Throwable failed) {
        if (failed instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return sending.getMessageExceptions()[0];
        }
        if (failed instanceof MessagingException answered && answered.getNextException() != null) {
            return answered.getNextException();
        }
        return failed.getCause();
    }
}
