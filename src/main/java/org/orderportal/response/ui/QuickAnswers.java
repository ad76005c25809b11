package org.orderportal.response.ui;

import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.DocumentLinks;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.document.ui.SentNotice;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.Readers;
import org.springframework.stereotype.Component;

/** Answers an order at once, says what was done, and takes it back while that is possible. */
@Component
class QuickAnswers {

    private final Sending sending;
    private final NextAnswer next;
    private final Readers readers;

    QuickAnswers(Sending sending, NextAnswer next, Readers readers) {
        this.sending = sending;
        this.next = next;
        this.readers = readers;
    }

    Reader reader() {
        return readers.now();
    }

    static boolean isUnanswered(OrderDetails order) {
        return switch (order.summary().status().response()) {
            case NOT_ANSWERED, RECEIVED, PARTLY_ANSWERED -> true;
            default -> false;
        };
    }

    /** What stands against a response stands against a quick one, too. */
    static Optional<Impossible> whyNotRespond(OrderDetails order) {
        return order.actions().get(ActionKind.RESPOND) instanceof Impossible why ? Optional.of(why) : Optional.empty();
    }

    /**
     * Answers, and says so; what is refused is said, too.
     *
     * @param answer takes a key of its own, by which it is known if it is repeated
     * @param words  says what was done
     * @return why it was refused; empty where it was not
     */
    String carryOut(OrderId order, Function<String, Receipt> answer, Function<Receipt, String> words, Runnable onDone) {
        try {
            var receipt = answer.apply("screen:" + UUID.randomUUID());
            onDone.run();
            tell(order, receipt, words.apply(receipt), onDone);
            return "";
        } catch (Refusal refusal) {
            return reader().text(refusal.key(), refusal.arguments());
        }
    }

    private void tell(OrderId order, Receipt receipt, String words, Runnable onDone) {
        var reader = reader();
        var left = Duration.between(reader.now(), receipt.undoUntil());
        var goOn = next.after(order);
        var notification = new Notification();
        notification.add(new SentNotice(words)
                .withUndo(left, () -> {
                    notification.close();
                    undo(receipt, onDone);
                })
                .withNext(DocumentLinks.document(receipt.id()), reader.text("response.quick.see"))
                .withNext(goOn.path(), goOn.text()));
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration((int) left.plusSeconds(1).toMillis());
        notification.open();
    }

    private void undo(Receipt receipt, Runnable onDone) {
        try {
            sending.undo(receipt.id());
            Notices.success(reader().text("response.quick.undone", receipt.number()));
        } catch (Refusal tooLate) {
            Notices.failure(reader().text(tooLate.key(), tooLate.arguments()));
        }
        onDone.run();
    }
}
