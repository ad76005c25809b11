package org.orderportal.print;

import org.orderportal.order.OrderContent;

/** Says a charge or a discount in words. */
final class Extras {

    private Extras() {}

    /** What it is for, with its percentage where one was stated, and its amount with a sign. */
    static String inWords(Words words, OrderContent.AllowanceCharge part) {
        return label(words, part) + ": " + signed(words, part);
    }

    static String label(Words words, OrderContent.AllowanceCharge part) {
        var kind = words.say(part.charge() ? "print.charge" : "print.discount");
        var reason = part.reason() == null ? kind : part.reason();
        return part.percent() == null
                ? reason
                : words.say("print.percentOf", reason, words.formats().quantity(part.percent()));
    }

    static String signed(Words words, OrderContent.AllowanceCharge part) {
        return (part.charge() ? "" : "−") + words.formats().amount(part.amount());
    }
}
