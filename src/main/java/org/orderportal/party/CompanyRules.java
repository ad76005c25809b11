package org.orderportal.party;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;

/**
 * Checks what a person says of a company, and spells it as documents do. What stood there before is not judged again:
 * documents brought it, and nobody shall have to mend it to correct something else.
 */
final class CompanyRules {

    static final String GS1_PREFIX_WRONG = "party.gs1-prefix.wrong";

    /** GS1 gives prefixes of 7 to 10 digits for companies (12 for a single article, from which nothing can be numbered). */
    static final String GS1_PREFIX = "\\d{7,10}";

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private CompanyRules() {}

    /** @throws Refusal naming what is wrong */
    static CompanyDetails checked(CompanyDetails told, CompanyDetails before) {
        if (told.name().isBlank()) {
            throw new Refusal("party.company.nameMissing");
        }
        if (told.contact().email() != null
                && !EMAIL.matcher(told.contact().email()).matches()) {
            throw new Refusal("party.company.email-wrong", told.contact().email());
        }
        return new CompanyDetails(
                before.id(),
                before.version(),
                told.name().strip(),
                told.legalName(),
                endpoint(told.endpoint(), before.endpoint()),
                told.identifiers().stream()
                        .map(one -> before.identifiers().contains(one) ? one : identifier(one))
                        .distinct()
                        .toList(),
                Objects.equals(told.vatNumber(), before.vatNumber()) ? before.vatNumber() : vatNumber(told.vatNumber()),
                Objects.equals(told.gs1Prefix(), before.gs1Prefix()) ? before.gs1Prefix() : gs1Prefix(told.gs1Prefix()),
                told.address(),
                told.invoiceFrom(),
                told.dispatchFrom(),
                told.contact(),
                before.buys(),
                before.sells(),
                before.connection(),
                before.changedAt(),
                before.changedBy());
    }

    /** @throws Refusal naming what is wrong */
    static PartyDescription checked(PartyDescription told) {
        if (told.name().isBlank()) {
            throw new Refusal("party.company.nameMissing");
        }
        return new PartyDescription(
                told.name().strip(),
                endpoint(told.endpoint(), null),
                told.identifiers().stream()
                        .map(CompanyRules::identifier)
                        .distinct()
                        .toList(),
                told.address(),
                vatNumber(told.vatNumber()));
    }

    private static @Nullable ElectronicAddress endpoint(
            @Nullable ElectronicAddress told, @Nullable ElectronicAddress before) {
        if (told == null || told.equals(before)) {
            return told;
        }
        var number = identifier(number(told));
        return new ElectronicAddress(number.scheme(), number.value());
    }

    static Identifier identifier(Identifier told) {
        return CompanyNumbers.of(told.scheme(), told.value())
                .map(number -> new Identifier(told.scheme(), number))
                .orElseThrow(() -> new Refusal("party.identifier.wrong", told.value(), told.scheme()));
    }

    private static @Nullable String vatNumber(@Nullable String told) {
        return told == null || told.isBlank()
                ? null
                : CompanyNumbers.vat(told).orElseThrow(() -> new Refusal("party.vat-number.check", told));
    }

    static @Nullable String gs1Prefix(@Nullable String told) {
        var digits = told == null ? "" : told.replaceAll("[ -]", "");
        if (!digits.isEmpty() && !digits.matches(GS1_PREFIX)) {
            throw new Refusal(GS1_PREFIX_WRONG, digits);
        }
        return digits.isEmpty() ? null : digits;
    }

    /** Its numbers, its electronic address among them, that were not there before. */
    static Stream<Identifier> added(CompanyDetails told, CompanyDetails before) {
        return Stream.concat(
                told.endpoint() == null || told.endpoint().equals(before.endpoint())
                        ? Stream.empty()
                        : Stream.of(number(told.endpoint())),
                told.identifiers().stream().filter(one -> !before.identifiers().contains(one)));
    }

    /** All its numbers, its electronic address among them. */
    static Stream<Identifier> numbers(PartyDescription told) {
        return Stream.concat(Stream.ofNullable(told.endpoint()).map(CompanyRules::number), told.identifiers().stream());
    }

    private static Identifier number(ElectronicAddress endpoint) {
        return new Identifier(endpoint.scheme(), endpoint.id());
    }
}
