package org.orderportal.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.orderportal.base.error.Refusal;

/** Checks and normalises the address by which people sign in. */
final class EmailAddress {

    private static final Pattern FORM = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]+");

    private EmailAddress() {}

    /** The form in which it is stored and looked up: no spaces around it, lower case. */
    static String normalised(String address) {
        var folded = folded(address);
        if (!isRight(folded)) {
            throw new Refusal("identity.user.emailWrong");
        }
        return folded;
    }

    static boolean isRight(String address) {
        var folded = folded(address);
        return folded.length() <= 254 && FORM.matcher(folded).matches();
    }

    /** The same without a check: for what somebody typed who tries to sign in. */
    static String folded(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
