package org.orderportal.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.orderportal.base.calendar.WorkingCalendars;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.springframework.stereotype.Component;

/** Says in a few words why an order needs somebody: "Not answered, due today 16:00". */
@Component
public class ReasonWords {

    private final Texts texts;
    private final WorkingCalendars calendars;

    ReasonWords(Texts texts, WorkingCalendars calendars) {
        this.texts = texts;
        this.calendars = calendars;
    }

    public String of(ReviewReason reason, Locale language, Formats formats, Instant now) {
        return switch (reason.kind()) {
            case ANSWER -> withDue("answer", reason, language, formats, now, "");
            case CHANGE, CANCELLATION ->
                withDue(
                        reason.kind().name().toLowerCase(Locale.ROOT),
                        reason,
                        language,
                        formats,
                        now,
                        String.valueOf(reason.arguments().getFirst()));
            case DELIVERY -> texts.get(language, "review.reason.delivery", daysLate(reason, now));
            case INVOICE_RESPONSE -> texts.get(language, "review.reason.invoice-response");
            case SENDING -> sending(reason, language);
            case CONNECTION -> texts.get(language, "review.reason.connection");
            case OTHER ->
                texts.get(
                        language,
                        String.valueOf(reason.textKey()),
                        reason.arguments().toArray());
        };
    }

    /** A moment as near as it is: today 16:00, tomorrow 09:00, 3 Dec 12:00. */
    public String moment(Instant at, Locale language, Formats formats, Instant now) {
        var day = formats.dayOf(at);
        var today = formats.dayOf(now);
        var time = formats.time(at);
        return switch ((int) Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
            case -1 -> texts.get(language, "review.moment.yesterday", time);
            case 0 -> texts.get(language, "review.moment.today", time);
            case 1 -> texts.get(language, "review.moment.tomorrow", time);
            default -> texts.get(language, "review.moment.other", formats.shortDate(day, today.getYear()), time);
        };
    }

    private String withDue(
            String key, ReviewReason reason, Locale language, Formats formats, Instant now, String number) {
        var due = reason.dueAt();
        if (due == null) {
            return texts.get(language, "review.reason." + key + ".paused", "", number);
        }
        var late = due.isBefore(now) ? ".late" : ".due";
        return texts.get(language, "review.reason." + key + late, moment(due, language, formats, now), number);
    }

    /** Days since the last one on which it would have been on time; its end is the midnight after that day. */
    private long daysLate(ReviewReason reason, Instant now) {
        var hours = calendars.own();
        var end = reason.arguments().getFirst() instanceof Instant at ? at : reason.since();
        return ChronoUnit.DAYS.between(hours.dayOf(end), hours.dayOf(now)) + 1;
    }

    private String sending(ReviewReason reason, Locale language) {
        var error = String.valueOf(reason.arguments().getFirst());
        return error.isEmpty()
                ? texts.get(language, "review.reason.sending.unknown")
                : texts.get(language, "review.reason.sending", error);
    }
}
