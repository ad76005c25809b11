package org.orderportal.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Checks the numbers by which companies are known, and spells them as documents do. Each takes what somebody typed, with
 * the blanks, dots and hyphens that people put there; what is wrong gives nothing.
 */
public final class CompanyNumbers {

    public static final String GLN = "0088";
    public static final String SWEDISH = "0007";
    public static final String NORWEGIAN = "0192";
    public static final String FINNISH = "0212";
    public static final String FINNISH_OVT = "0216";
    public static final String DANISH = "0184";
    public static final String DUNS = "0060";
    public static final String GERMAN_VAT = "9930";

    /** The lists that are offered by name; any other of the Electronic Address Scheme list may be entered by its code. */
    public static final List<String> KNOWN = List.of(
            GLN, SWEDISH, NORWEGIAN, DANISH, FINNISH, FINNISH_OVT, GERMAN_VAT, DUNS, "0106", "0208", "0009", "0002");

    private static final Pattern BETWEEN = Pattern.compile("[\\s.-]");
    private static final Pattern SCHEME = Pattern.compile("\\d{4}");
    private static final Pattern ANY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}:._/-]{0,49}");
    private static final int CENTURY = 2;

    private static final Map<String, Predicate<String>> CHECKS = Map.ofEntries(
            Map.entry(GLN, text -> text.matches("\\d{13}") && CheckDigits.isGs1(text)),
            Map.entry(SWEDISH, CompanyNumbers::isSwedish),
            Map.entry(NORWEGIAN, CompanyNumbers::isNorwegian),
            Map.entry(FINNISH, CompanyNumbers::isFinnish),
            Map.entry(FINNISH_OVT, CompanyNumbers::isOvt),
            Map.entry("0037", CompanyNumbers::isOvt),
            Map.entry(DANISH, text -> isDanish(text.startsWith("DK") ? text.substring(2) : text)),
            Map.entry(DUNS, text -> text.matches("\\d{9}")),
            Map.entry("0106", text -> text.matches("\\d{8}")),
            Map.entry("0208", CompanyNumbers::isBelgian),
            Map.entry("0009", text -> text.matches("\\d{14}") && CheckDigits.isLuhn(text)),
            Map.entry("0002", text -> text.matches("\\d{9}") && CheckDigits.isLuhn(text)),
            Map.entry(GERMAN_VAT, text -> text.startsWith("DE") && VatNumbers.isRight(text)),
            Map.entry("9925", text -> text.startsWith("BE") && VatNumbers.isRight(text)),
            Map.entry("9955", text -> text.startsWith("SE") && VatNumbers.isRight(text)),
            Map.entry("9957", text -> text.startsWith("FR") && VatNumbers.isRight(text)));

    private CompanyNumbers() {}

    /** Whether it can be the code of a list of numbers: four digits (ICD and EAS code lists). */
    public static boolean isScheme(String code) {
        return SCHEME.matcher(code).matches();
    }

    /** The number as it is written in documents. @param scheme code of the list it is from */
    public static Optional<String> of(String scheme, String typed) {
        var check = CHECKS.get(scheme);
        if (check == null) {
            var text = typed.strip();
            return isScheme(scheme) && ANY.matcher(text).matches() ? Optional.of(text) : Optional.empty();
        }
        var tight = tight(typed);
        var number = scheme.equals(SWEDISH) && tight.matches("(16|18|19|20)\\d{10}") ? tight.substring(CENTURY) : tight;
        return check.test(number) ? Optional.of(spelled(scheme, number)) : Optional.empty();
    }

    /** The VAT number with its country in front: SE556000475001. */
    public static Optional<String> vat(String typed) {
        var tight = tight(typed);
        return VatNumbers.isRight(tight) ? Optional.of(tight) : Optional.empty();
    }

    /** The Finnish Y-tunnus is written with its hyphen in documents. */
    private static String spelled(String scheme, String number) {
        return scheme.equals(FINNISH) ? number.substring(0, 7) + "-" + number.substring(7) : number;
    }

    static boolean isSwedish(String digits) {
        return digits.matches("\\d{10}") && CheckDigits.isLuhn(digits);
    }

    static boolean isNorwegian(String digits) {
        return digits.matches("\\d{9}") && CheckDigits.isMod11(digits, 3, 2, 7, 6, 5, 4, 3, 2);
    }

    static boolean isFinnish(String digits) {
        return digits.matches("\\d{8}") && CheckDigits.isMod11(digits, 7, 9, 10, 5, 8, 4, 2);
    }

    static boolean isDanish(String digits) {
        return digits.matches("[1-9]\\d{7}") && CheckDigits.mod11(digits, 2, 7, 6, 5, 4, 3, 2, 1) == 0;
    }

    static boolean isBelgian(String digits) {
        return digits.matches("[01]\\d{9}")
                && 97 - Long.parseLong(digits.substring(0, 8)) % 97 == Long.parseLong(digits.substring(8));
    }

    /** 0037, the Y-tunnus without its hyphen, and up to five characters for a part of the company. */
    private static boolean isOvt(String text) {
        return text.matches("0037\\d{8}[A-Z0-9]{0,5}") && isFinnish(text.substring(4, 12));
    }

    private static String tight(String typed) {
        return BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
