package org.orderportal.document.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.Tone;
import org.orderportal.document.AnswerContent.Clarification;
import org.orderportal.document.AnswerContent.Named;
import org.orderportal.document.AnswerContent.Remark;
import org.orderportal.document.AnswerKind;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.order.ui.Reader;

/** What a buyer's answer says, in the words of its reader: codes are explained, and what the buyer wrote stays as it is. */
public record AnswerWords(Reader reader) {

    /** The status in two or three words. */
    public String status(BuyerAnswer answer) {
        return reader.text("document.answer." + answer.kind() + "." + answer.status());
    }

    Tone tone(BuyerAnswer answer) {
        return switch (answer.status()) {
            case RE -> Tone.BAD;
            case UQ, CA -> Tone.WARN;
            case AP, PD -> Tone.GOOD;
            case AB, IP -> Tone.INFO;
        };
    }

    /** The status, and what it means, in a sentence. */
    String meaning(BuyerAnswer answer, String buyer) {
        return reader.text("document.answer." + answer.kind() + "." + answer.status() + ".meaning", buyer);
    }

    /** The first thing that is said beside the status; empty where there is none. */
    String gist(BuyerAnswer answer) {
        var words = answer.content().words();
        return words.isEmpty() ? details(answer).stream().findFirst().orElse("") : words;
    }

    /** Everything that is said beside the status, a line each. */
    public List<String> details(BuyerAnswer answer) {
        var lines = new ArrayList<String>();
        var content = answer.content();
        content.clarifications().forEach(one -> {
            lines.add(clarification(one));
            one.named().forEach(named -> lines.add(named(named)));
        });
        content.remarks().forEach(remark -> lines.add(remark(remark)));
        if (content.note() != null) {
            lines.add(content.note());
        }
        var from = content.effectiveOn();
        if (from != null) {
            lines.add(reader.text("document.answer.effective", reader.formats().date(from)));
        }
        var contact = content.contact();
        if (contact != null) {
            lines.add(reader.text(
                    "document.answer.contact", joined(", ", contact.name(), contact.phone(), contact.mail())));
        }
        return lines.stream().filter(line -> !line.isBlank()).distinct().toList();
    }

    private String clarification(Clarification one) {
        var key = "document.answer.code." + one.list() + "." + one.code();
        var code = one.code().isEmpty() ? null : reader.hasText(key) ? reader.text(key) : one.code();
        return joined(": ", code, one.text());
    }

    private String named(Named named) {
        var key = "document.answer.term." + named.attribute();
        var name = reader.hasText(key) ? reader.text(key) + " (" + named.attribute() + ")" : named.attribute();
        return named.text() == null
                ? reader.text("document.answer.named.bare", name)
                : reader.text("document.answer.named", name, named.text());
    }

    private String remark(Remark remark) {
        var key = "document.answer.code.REMARK." + remark.code();
        var code = remark.code() == null ? null : reader.hasText(key) ? reader.text(key) : remark.code();
        return joined(" · ", joined(": ", code, remark.text()), remark.place());
    }

    /** When it came, and whether another counts in its place. */
    String when(BuyerAnswer answer, boolean counts) {
        var time = reader.formats().dateTime(answer.receivedAt());
        var earlier = answer.kind() == AnswerKind.MESSAGE_LEVEL && answer.superseded();
        return counts
                ? time
                : time + " · " + reader.text(earlier ? "document.answer.superseded" : "document.answer.filed");
    }

    private static String joined(String between, @Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
