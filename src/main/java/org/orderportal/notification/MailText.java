package org.orderportal.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A mail, in words: the same as plain text and as HTML. */
record MailText(String subject, String plain, String html) {

    /** More than that are a number and a link: nobody reads on. */
    static final int MOST = 50;

    /** @param portal the portal's address, without a slash at its end */
    static MailText of(Cadence cadence, List<Told> told, NoticeWords words, String portal) {
        return new Writing(cadence, told, words, portal).mail();
    }

    /** Both forms, the plain one first: a reader that knows HTML takes the last. */
    MimeMultipart body() throws MessagingException {
        return new MimeMultipart("alternative", part(plain, "plain"), part(html, "html"));
    }

    private static MimeBodyPart part(String text, String form) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", form);
        return part;
    }

    private record Writing(Cadence cadence, List<Told> told, NoticeWords words, String portal) {

        MailText mail() {
            var subject = subject();
            var plain = new StringBuilder(subject).append("\n");
            var html = new StringBuilder("""
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"></head>\
                <body style="font-family:sans-serif;font-size:15px;line-height:1.5;color:#1c2024">\
                <h1 style="font-size:18px">%s</h1>\
                """.formatted(words.reader().locale().toLanguageTag(), escaped(subject)));
            groups().forEach((title, group) -> {
                if (!title.isEmpty()) {
                    plain.append("\n== ").append(title).append(" ==\n");
                    html.append("<h2 style=\"font-size:16px;margin:20px 0 4px\">%s</h2>".formatted(escaped(title)));
                }
                group.forEach(one -> write(one, plain, html));
            });
            if (told.size() > MOST) {
                var more = words.text("notification.mail.more", told.size() - MOST);
                plain.append("\n")
                        .append(more)
                        .append("\n")
                        .append(portal)
                        .append(NotificationLinks.LIST)
                        .append("\n");
                html.append("<p>%s</p>".formatted(link(NotificationLinks.LIST, more)));
            }
            foot(plain, html);
            return new MailText(
                    subject, plain.toString(), html.append("</body></html>").toString());
        }

        private String subject() {
            if (told.size() == 1) {
                return words.title(told.getFirst());
            }
            if (cadence == Cadence.DIGEST) {
                return words.text("notification.mail.digest", told.size());
            }
            var occasions =
                    told.stream().map(one -> one.notice().occasion()).distinct().toList();
            return occasions.size() == 1 && occasions.getFirst().isGathered()
                    ? words.many(occasions.getFirst(), told.size())
                    : words.text("notification.mail.several", told.size());
        }

        /** A digest goes through the orders, each with all that happened to it; what comes at once is one sequence. */
        private Map<String, List<Told>> groups() {
            var groups = new LinkedHashMap<String, List<Told>>();
            told.stream()
                    .limit(MOST)
                    .forEach(one -> groups.computeIfAbsent(
                                    cadence == Cadence.DIGEST ? words.order(one).orElse("") : "",
                                    key -> new ArrayList<>())
                            .add(one));
            return groups;
        }

        private void write(Told one, StringBuilder plain, StringBuilder html) {
            var line = words.line(one);
            var reason = line.isEmpty() ? words.reason(one) : line + ": " + words.reason(one);
            plain.append("\n* ")
                    .append(words.title(one))
                    .append("\n  ")
                    .append(reason)
                    .append("\n  ");
            plain.append(words.next(one))
                    .append(": ")
                    .append(portal)
                    .append(NotificationLinks.open(one))
                    .append("\n");
            html.append("<p style=\"margin:12px 0\"><strong>%s</strong><br>%s<br>%s</p>"
                    .formatted(
                            escaped(words.title(one)),
                            escaped(reason),
                            link(NotificationLinks.open(one), words.next(one))));
        }

        private void foot(StringBuilder plain, StringBuilder html) {
            var why = words.text("notification.mail.why");
            var settings = words.text("notification.mail.settings");
            plain.append("\n-- \n").append(why).append("\n");
            plain.append(settings)
                    .append(": ")
                    .append(portal)
                    .append(NotificationLinks.SETTINGS)
                    .append("\n");
            html.append("<p style=\"color:#60646c;font-size:13px;margin-top:28px\">%s<br>%s</p>"
                    .formatted(escaped(why), link(NotificationLinks.SETTINGS, settings)));
        }

        private String link(String path, String text) {
            return "<a href=\"%s\">%s</a>".formatted(escaped(portal + path), escaped(text));
        }

        private static String escaped(String text) {
            return HtmlUtils.htmlEscape(text, "UTF-8");
        }
    }
}
