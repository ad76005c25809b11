package org.orderportal.party;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a company can be changed, as the log of its changes calls it. */
public enum CompanyField {
    NAME,
    LEGAL_NAME,
    ENDPOINT,
    IDENTIFIERS,
    VAT_NUMBER,
    GS1_PREFIX,
    ADDRESS,
    INVOICE_FROM,
    DISPATCH_FROM,
    CONTACT,
    ACCOUNTS,
    LOGO,
    /** What it demands as a buyer; old and new are rules as JSON, null where other rules hold instead. */
    RULES,
    /** How its series count. */
    SERIES,
    /** What was remembered for its invoices and is no more. */
    REMEMBERED;

    /** Of its name in words. */
    public String key() {
        return "party.field." + name();
    }

    /** Each field with what stands in it, as a reader sees it. */
    static Map<CompanyField, String> of(CompanyDetails company) {
        var texts = new EnumMap<CompanyField, String>(CompanyField.class);
        texts.put(NAME, company.name());
        texts.put(LEGAL_NAME, text(company.legalName()));
        texts.put(ENDPOINT, company.endpoint() == null ? "" : company.endpoint().toString());
        texts.put(
                IDENTIFIERS,
                company.identifiers().stream().map(Identifier::toString).collect(Collectors.joining(", ")));
        texts.put(VAT_NUMBER, text(company.vatNumber()));
        texts.put(GS1_PREFIX, text(company.gs1Prefix()));
        texts.put(ADDRESS, text(company.address()));
        texts.put(INVOICE_FROM, text(company.invoiceFrom()));
        texts.put(DISPATCH_FROM, text(company.dispatchFrom()));
        var contact = company.contact();
        texts.put(CONTACT, joined(contact.name(), contact.phone(), contact.email()));
        return texts;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(@Nullable PostalAddress address) {
        return address == null
                ? ""
                : joined(
                        address.street(),
                        address.additionalStreet(),
                        address.line(),
                        address.postalCode(),
                        address.city(),
                        address.region(),
                        address.country() == null ? null : address.country().code());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
