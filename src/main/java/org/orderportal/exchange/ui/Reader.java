package org.orderportal.exchange.ui;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.exchange.MessageStatus;
import org.orderportal.exchange.MessageSummary;

/** The one who reads a screen: what messages are called in their language, and when they came by their clock. */
record Reader(CurrentUser user, Texts texts, Formats formats, Instant now) {

    private static final int KILO = 1_000;

    String text(String key, Object... arguments) {
        return texts.get(user.locale(), key, arguments);
    }

    /** What became of it, in two or three words. */
    String status(MessageStatus status) {
        return text("exchange.status." + key(status));
    }

    /** What became of it, and what that means, in a sentence. */
    String meaning(MessageStatus status) {
        return text("exchange.status." + key(status) + ".meaning");
    }

    /** "Order 4500081", "PDF": what kind of document it is, with its number where it has one. */
    String document(MessageSummary message) {
        var kind = text("exchange.kind." + message.documentKind());
        return message.documentNo() == null ? kind : text("exchange.messages.numbered", kind, message.documentNo());
    }

    /** When something arrived: today with the time, yesterday, else the day. */
    String arrival(Instant instant) {
        var day = formats.dayOf(instant);
        var today = formats.dayOf(now);
        return switch ((int) Math.clamp(ChronoUnit.DAYS.between(day, today), 0, 2)) {
            case 0 -> text("exchange.messages.today", formats.time(instant));
            case 1 -> text("exchange.messages.yesterday", formats.time(instant));
            default -> formats.shortDate(day, today.getYear());
        };
    }

    /** As people read it: 812 bytes, 34 kB, 2.1 MB. */
    String size(long bytes) {
        if (bytes < KILO) {
            return text("exchange.messages.bytes", formats.number(bytes));
        }
        return bytes < KILO * KILO
                ? text("exchange.messages.kilobytes", formats.number(Math.round(bytes / (double) KILO)))
                : text("exchange.messages.megabytes", formats.decimal(java.math.BigDecimal.valueOf(bytes, 6), 0, 1));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
