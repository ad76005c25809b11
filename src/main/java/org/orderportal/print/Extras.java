package org.orderportal.print;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.order.OrderContent;
import org.orderportal.response.OrderResponse;

/** Says a charge or a discount in words. */
final class Extras {

    private Extras() {}

    /** What it is for, with its percentage where one was stated, and its amount with a sign. */
    static String inWords(Words words, OrderContent.AllowanceCharge part) {
        return label(words, part) + ": " + signed(words, part);
    }

    static String label(Words words, OrderContent.AllowanceCharge part) {
        var reason = named(words, part.charge(), part.reason());
        return part.percent() == null ? reason : withPercent(words, "print.percentOf", reason, part.percent());
    }

    /** What it is for, with its VAT rate where one was stated. */
    static String label(Words words, OrderResponse.Extra extra) {
        var reason = named(words, extra.charge(), extra.description());
        return extra.vat() == null || extra.vat().percent() == null
                ? reason
                : withPercent(
                        words, "print.response.extraVat", reason, extra.vat().percent());
    }

    static String signed(Words words, OrderContent.AllowanceCharge part) {
        return signed(words, part.charge(), part.amount());
    }

    static String signed(Words words, boolean charge, Amount amount) {
        return (charge ? "" : "−") + words.formats().amount(amount);
    }

    private static String named(Words words, boolean charge, @Nullable String reason) {
        return reason == null || reason.isBlank() ? words.say(charge ? "print.charge" : "print.discount") : reason;
    }

    private static String withPercent(Words words, String key, String reason, Quantity percent) {
        return words.say(key, reason, words.formats().quantity(percent));
    }
}
