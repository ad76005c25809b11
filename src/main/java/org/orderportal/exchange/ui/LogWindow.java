package org.orderportal.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import org.orderportal.exchange.MessageLog;
import org.orderportal.exchange.MessageSummary;

/**
 * The messages of the log as far as the reader has scrolled, read by seek, so that rows neither shift nor repeat while
 * others arrive. Problems are left out: a row does not show them.
 */
final class LogWindow {

    static final int PIECE = 100;

    private final MessageLog log;
    private final LogAddress address;
    private final List<MessageSummary> messages = new ArrayList<>();
    private boolean complete;

    LogWindow(MessageLog log, LogAddress address) {
        this.log = log;
        this.address = address;
        readUntil(1);
    }

    List<MessageSummary> rows(int offset, int limit) {
        readUntil(offset + limit);
        return List.copyOf(
                messages.subList(Math.min(offset, messages.size()), Math.min(offset + limit, messages.size())));
    }

    int size() {
        return messages.size();
    }

    boolean isComplete() {
        return complete;
    }

    private void readUntil(int wanted) {
        while (messages.size() < wanted && !complete) {
            var after = messages.isEmpty() ? null : messages.getLast().id();
            var piece = log.list(address.status(), address.search(), after, PIECE);
            piece.stream().map(LogWindow::withoutProblems).forEach(messages::add);
            complete = piece.size() < PIECE;
        }
    }

    private static MessageSummary withoutProblems(MessageSummary message) {
        return new MessageSummary(
                message.id(),
                message.receivedAt(),
                message.channel(),
                message.fileName(),
                message.senderName(),
                message.byteCount(),
                message.documentKind(),
                message.documentNo(),
                message.buyerName(),
                message.supplierName(),
                message.status(),
                message.order(),
                List.of(),
                message.attempts());
    }
}
