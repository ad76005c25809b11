package org.orderportal.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.orderportal.base.error.Refusal;

/**
 * What a password must be: long, and not one of those that are tried first. No rule about kinds of characters: they
 * make passwords worse to remember and no harder to guess.
 */
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** So many characters must remain when all that is easy to guess is taken out. */
    private static final int HARD_TO_GUESS = 4;

    private final List<String> easy;

    PasswordRules() {
        try (var file = PasswordRules.class.getResourceAsStream("easy-password-parts.txt")) {
            if (file == null) {
                throw new IllegalStateException("easy-password-parts.txt is missing");
            }
            easy = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws Refusal with the reason why that password will not do */
    void check(String password, String name, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refusal("identity.password.tooShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refusal("identity.password.tooLong", LONGEST);
        }
        var rest = password.toLowerCase(Locale.ROOT);
        for (var own : (name + " " + email).toLowerCase(Locale.ROOT).split("[\\s@.]+")) {
            if (own.length() >= 3) {
                rest = rest.replace(own, "");
            }
        }
        if (Math.min(hardToGuess(rest), hardToGuess(withoutCostume(rest))) < HARD_TO_GUESS) {
            throw new Refusal("identity.password.tooCommon");
        }
    }

    /** How many characters are left without well-known words, sequences, digits and repetitions. */
    private int hardToGuess(String lower) {
        var rest = lower;
        for (var part : easy) {
            rest = rest.replace(part, "");
        }
        rest = rest.replaceAll("[^\\p{L}]", "");
        return (int) rest.codePoints().distinct().count();
    }

    /** P@ssw0rd is password. */
    private static String withoutCostume(String text) {
        return text.replace('@', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't')
                .replace('!', 'i');
    }
}
