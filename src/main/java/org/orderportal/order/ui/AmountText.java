package org.orderportal.order.ui;

import java.util.Locale;
import java.util.Optional;
import org.orderportal.base.Amount;
import org.orderportal.base.NumberText;

/** Reads an amount as people write it, and as the portal shows it to them. */
final class AmountText {

    private AmountText() {}

    /** Empty where the text is no amount, or could be two. */
    static Optional<Amount> parse(String text, Locale locale) {
        return NumberText.read(text, locale).flatMap(number -> {
            try {
                return Optional.of(new Amount(number));
            } catch (IllegalArgumentException tooLong) {
                return Optional.empty();
            }
        });
    }
}
