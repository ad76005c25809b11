package org.orderportal.exchange.ui;

import com.vaadin.flow.component.html.Span;
import org.orderportal.exchange.MessageStatus;

/** How much attention what became of a message asks for: always in words, and in a colour beside them. */
final class StatusTone {

    private StatusTone() {}

    static String of(MessageStatus status) {
        return switch (status) {
            case TAKEN_IN, ANSWER_KEPT -> "tone-good";
            case WAITING_FOR_CONNECTION, WAITING_FOR_ORDER, ANSWER_UNMATCHED, CONFLICT -> "tone-warn";
            case REFUSED, FAILED -> "tone-bad";
            case ARRIVED_NOT_PROCESSED, RECEIVED -> "tone-info";
            case ALREADY_HERE -> "tone-muted";
        };
    }

    static Span badge(MessageStatus status, Reader reader) {
        var badge = new Span(reader.status(status));
        badge.addClassNames("badge", "status-badge", of(status));
        return badge;
    }
}
