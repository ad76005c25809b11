package org.orderportal.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.orderportal.base.IdText;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.document.DocumentLinks;
import org.orderportal.order.OrderLinks;

/** What people are told, in the words of one reader, in their language and by their clock; for screens and mails alike. */
public record NoticeWords(Texts texts, CurrentUser reader, Formats formats) {

    public static NoticeWords of(Texts texts, CurrentUser reader) {
        return new NoticeWords(texts, reader, Formats.of(reader));
    }

    public String text(String key, Object... arguments) {
        return texts.get(reader.locale(), key, arguments);
    }

    /** What happened: "New order PO-7 from Region Nordmark". */
    public String title(Told told) {
        return text("notification.title." + told.notice().occasion(), arguments(told));
    }

    /** Which line or lines; empty where it is about none in particular. */
    public String line(Told told) {
        var line = told.notice().line();
        return line == null ? "" : text(line.contains(",") ? "notification.lines" : "notification.line", line);
    }

    /** Why it is told, in a sentence. */
    public String reason(Told told) {
        var reason = told.notice().reason();
        return reason == null
                ? text("notification.why." + told.notice().occasion(), arguments(told))
                : text(reason.key(), reason.arguments().toArray());
    }

    /** What to do about it: the name of the link. */
    public String next(Told told) {
        return text("notification.next." + told.notice().occasion());
    }

    /** How many of a kind came at once: "30 new orders". */
    public String many(Occasion occasion, int count) {
        return text("notification.many." + occasion, count);
    }

    public String nextOfMany(Occasion occasion) {
        return text("notification.many.next." + occasion);
    }

    /** Which order of which buyer: how a digest is divided. */
    public Optional<String> order(Told told) {
        return Optional.ofNullable(told.order())
                .map(order -> text("notification.mail.order", order.number().text(), order.buyerName()));
    }

    /** When it happened. */
    public String at(Told told) {
        return formats.dateTime(told.notice().at());
    }

    private Object[] arguments(Told told) {
        var notice = told.notice();
        var order = told.order();
        var all = new ArrayList<Object>(List.of(
                order == null ? "" : order.number().text(),
                order == null ? "" : order.buyerName(),
                document(notice),
                moment(notice)));
        all.addAll(notice.arguments());
        return all.toArray();
    }

    /** A delivery is due with the end of a day, which half a day earlier is that day wherever one reads it. */
    private String moment(Notice notice) {
        var moment = Objects.requireNonNullElse(notice.when(), notice.at());
        return notice.occasion() == Occasion.DELIVERY_OVERDUE
                ? formats.date(formats.dayOf(moment.minus(Duration.ofHours(12))))
                : formats.dateTime(moment);
    }

    private String document(Notice notice) {
        var document = notice.document();
        if (document == null) {
            return "";
        }
        var kind = text("notification.document." + document.kind());
        return document.number() == null ? kind : text("notification.document", kind, document.number());
    }

    /** Where to go on, as a path in the portal. */
    public static String link(Told told) {
        var notice = told.notice();
        if (notice.link() != null) {
            return notice.link();
        }
        return switch (notice.occasion()) {
            case MAIL_FAILED -> NotificationLinks.LIST;
            case MAIL_OF_OTHERS_FAILED -> NotificationLinks.MAILS;
            default -> linkOf(notice);
        };
    }

    private static String linkOf(Notice notice) {
        if (notice.document() != null) {
            return DocumentLinks.document(notice.document().id());
        }
        return notice.order() == null ? NotificationLinks.LIST : OrderLinks.order(notice.order());
    }

    /** Where several of a kind are found. */
    public static String linkOfMany(NotificationEntry entry) {
        var company = entry.told().getFirst().notice().supplier();
        var orders = OrderLinks.LIST + "?company=" + (company == null ? "" : IdText.of(company.value()));
        return switch (entry.occasion()) {
            case ORDER_RECEIVED, ANSWER_DUE_SOON -> orders + "&status=respondable";
            case ANSWER_OVERDUE, DELIVERY_OVERDUE -> orders + "&status=overdue";
            case ORDER_WAITS -> orders + "&waiting=yes";
            case MAIL_OF_OTHERS_FAILED -> NotificationLinks.MAILS;
            default -> NotificationLinks.LIST;
        };
    }
}
