package org.orderportal.party;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Knows how the VAT numbers of countries are made; for a country that is not listed, only the form is known. */
final class VatNumbers {

    private static final Pattern ANY = Pattern.compile("[A-Z]{2}[A-Z0-9]{2,13}");
    private static final int COUNTRY = 2;
    private static final int PARTS = 97;

    private static final Map<String, Predicate<String>> COUNTRIES = Map.ofEntries(
            Map.entry(
                    "SE",
                    rest -> rest.matches("\\d{10}(0[1-9]|[1-8]\\d|9[0-4])")
                            && CheckDigits.isLuhn(rest.substring(0, 10))),
            Map.entry("NO", rest -> rest.matches("\\d{9}(MVA)?") && CompanyNumbers.isNorwegian(rest.substring(0, 9))),
            Map.entry("FI", CompanyNumbers::isFinnish),
            Map.entry("DK", CompanyNumbers::isDanish),
            Map.entry("DE", rest -> rest.matches("[1-9]\\d{8}") && CheckDigits.isMod11And10(rest)),
            Map.entry("BE", CompanyNumbers::isBelgian),
            Map.entry("FR", VatNumbers::isFrench),
            Map.entry("IT", rest -> rest.matches("\\d{11}") && CheckDigits.isLuhn(rest)),
            Map.entry(
                    "PL",
                    rest -> rest.matches("\\d{10}")
                            && CheckDigits.mod11(rest, 6, 5, 7, 2, 3, 4, 5, 6, 7) == rest.charAt(9) - '0'),
            Map.entry("NL", rest -> rest.matches("[A-Z0-9]{9}B\\d{2}")),
            Map.entry("AT", rest -> rest.matches("U\\d{8}")),
            Map.entry("EE", rest -> rest.matches("\\d{9}")),
            Map.entry("LV", rest -> rest.matches("\\d{11}")),
            Map.entry("LT", rest -> rest.matches("\\d{9}|\\d{12}")),
            Map.entry("ES", rest -> rest.matches("[A-Z0-9]\\d{7}[A-Z0-9]")),
            Map.entry("GB", rest -> rest.matches("\\d{9}|\\d{12}")));

    private VatNumbers() {}

    /** @param tight without blanks, in capitals */
    static boolean isRight(String tight) {
        return ANY.matcher(tight).matches()
                && COUNTRIES
                        .getOrDefault(tight.substring(0, COUNTRY), rest -> true)
                        .test(tight.substring(COUNTRY));
    }

    /** Two characters, and the company's SIREN; where both are digits, the first two are made from it. */
    private static boolean isFrench(String rest) {
        if (!rest.matches("[A-Z0-9]{2}\\d{9}") || !CheckDigits.isLuhn(rest.substring(2))) {
            return false;
        }
        return !rest.matches("\\d+")
                || (12 + 3 * (Integer.parseInt(rest.substring(2)) % PARTS)) % PARTS
                        == Integer.parseInt(rest.substring(0, 2));
    }
}
