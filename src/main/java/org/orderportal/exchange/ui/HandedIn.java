package org.orderportal.exchange.ui;

import org.jspecify.annotations.Nullable;
import org.orderportal.exchange.MessageSummary;
import org.orderportal.order.OrderSummary;

/** What became of a file that somebody handed in. */
sealed interface HandedIn {

    String fileName();

    /** It lies in the message log; {@code order} is there where one was made, or was here already. */
    record Kept(
            String fileName,
            MessageSummary message,
            @Nullable OrderSummary order) implements HandedIn {}

    /** It did not come in at all, for a reason in words. */
    record LeftOut(String fileName, String reason) implements HandedIn {}
}
