package org.orderportal.invoice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.NumberText;
import org.orderportal.base.Quantity;

/**
 * VAT as people write it into one field: 25, 25 %, S 25, AE. A rate alone is of category S; nought alone is not clear, since
 * several categories have it.
 */
public final class VatText {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,2})?\\s*([0-9][0-9.,]*)?\\s*%?");

    private VatText() {}

    /** Reads what was written; empty where it names no category, or one that takes no such rate. */
    public static Optional<VatRate> read(String text) {
        var found = FORM.matcher(text.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT));
        if (!found.matches() || found.group(1) == null && found.group(2) == null) {
            return Optional.empty();
        }
        var percent = Optional.ofNullable(found.group(2))
                .flatMap(number -> NumberText.read(number, Locale.ROOT))
                .filter(number -> number.precision() <= 10 && number.scale() <= 4)
                .map(Quantity::new);
        if (found.group(2) != null && percent.isEmpty()) {
            return Optional.empty();
        }
        return VatCategory.of(found.group(1) == null ? VatCategory.S.name() : found.group(1))
                .flatMap(category -> rate(category, percent.orElse(null)));
    }

    private static Optional<VatRate> rate(VatCategory category, @Nullable Quantity percent) {
        var fits = category.isTaxed()
                ? percent != null && percent.isPositive() && percent.compareTo(Quantity.of(100)) <= 0
                : percent == null || percent.isZero();
        return fits ? Optional.of(VatRate.of(category, percent)) : Optional.empty();
    }

    /** As {@link #read} takes it: S 25, AE. */
    public static String write(VatRate rate) {
        return rate.category().isTaxed() && rate.percent() != null
                ? rate.category() + " " + NumberText.plain(rate.percent().value())
                : rate.category().name();
    }
}
