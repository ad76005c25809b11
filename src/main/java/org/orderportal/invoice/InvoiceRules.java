package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;

/** The rules between rows, categories of VAT, parties and ways to pay (EN 16931, Peppol BIS Billing 3). */
final class InvoiceRules {

    private static final String ITALY = "IT";
    private static final String SWEDEN = "SE";
    /** Their sales tax is not VAT, and Peppol BIS Billing 3 knows VAT only. */
    private static final Set<String> WITH_GST = Set.of("AU", "NZ", "SG");

    private static final String VAT_NUMBER = "[A-Z]{2}[A-Z0-9]{2,13}";

    private final InvoiceForm form;
    private final InvoiceBasis basis;
    private final InvoiceHeader header;
    private final Set<VatCategory> categories;
    private final List<DraftProblem> found = new ArrayList<>();

    InvoiceRules(InvoiceForm form, InvoiceBasis basis) {
        this.form = form;
        this.basis = basis;
        this.header = form.header();
        this.categories = form.totals().groups().stream()
                .map(group -> group.rate().category())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(VatCategory.class)));
    }

    List<DraftProblem> judge() {
        judgeWhole();
        judgeCategories();
        judgeParties();
        judgeReasons();
        judgeNationalVat();
        if (basis.kind() == InvoiceKind.CREDIT) {
            judgeCredit();
        } else {
            judgePayments();
        }
        return found;
    }

    private void judgeWhole() {
        if (form.rows().stream().noneMatch(InvoiceRow::isSaid)
                && form.rows().stream().allMatch(row -> row.problems().isEmpty())) {
            error(
                    header.mode().equals(InvoiceField.BY_AMOUNT) ? InvoiceField.AMOUNT : InvoiceField.INCLUDED,
                    "invoice.problem.nothing");
        }
        if (form.totals().gross().value().signum() < 0) {
            error(InvoiceField.INCLUDED, "invoice.problem.below-zero");
        }
        var seller = country(header.seller().address().country());
        if (WITH_GST.contains(seller)) {
            error(InvoiceField.SELLER_COUNTRY, "invoice.problem.gst");
        }
        if (seller.equals(ITALY) && country(header.buyer().address().country()).equals(ITALY)) {
            warning(InvoiceField.SELLER_COUNTRY, "invoice.problem.italy");
        }
    }

    /** BR-O-11 to BR-O-14. */
    private void judgeCategories() {
        if (categories.contains(VatCategory.O) && categories.size() > 1) {
            var ofRows = form.rows().stream()
                    .filter(row -> row.isSaid() && row.vat() != null)
                    .map(row -> MixedScope.isOutside(Objects.requireNonNull(row.vat())))
                    .collect(Collectors.toSet());
            found.add(DraftProblem.error(
                    ofRows.size() == 1 ? otherExtra(ofRows.iterator().next()) : FieldAddress.header(InvoiceField.VAT),
                    "invoice.problem.mixed-o"));
        }
    }

    /** Where the rows agree, it is a charge or a discount that does not. @param outside whether the rows are */
    private FieldAddress otherExtra(boolean outside) {
        return form.extras().stream()
                .filter(extra -> extra.vat() != null && MixedScope.isOutside(extra.vat()) != outside)
                .findFirst()
                .map(extra -> new FieldAddress(extra.key(), InvoiceField.VAT))
                .orElseGet(() -> FieldAddress.header(InvoiceField.VAT));
    }

    private void judgeParties() {
        var seller = header.seller();
        if (categories.stream().anyMatch(category -> category != VatCategory.O) && seller.vatNumber() == null) {
            error(InvoiceField.SELLER_VAT, "invoice.problem.seller-vat");
        }
        if (seller.vatNumber() != null && !seller.vatNumber().matches(VAT_NUMBER)) {
            error(InvoiceField.SELLER_VAT, "invoice.problem.vat-number");
        }
        if (categories.contains(VatCategory.O)
                && seller.registrationId() == null
                && seller.identifiers().isEmpty()) {
            error(InvoiceField.SELLER_REGISTRATION, "invoice.problem.seller-registration");
        }
        var registration = seller.registrationId();
        if (registration != null
                && country(seller.address().country()).equals(SWEDEN)
                && !AccountNumbers.isSwedishRegistration(registration.value())) {
            error(InvoiceField.SELLER_REGISTRATION, "invoice.problem.swedish-registration", registration.value());
        }
        if (seller.name().isEmpty()) {
            error(InvoiceField.SELLER_NAME, "invoice.problem.seller-name");
        }
        if (seller.address().country() == null) {
            error(InvoiceField.SELLER_COUNTRY, "invoice.problem.seller-country");
        }
        if (Stream.of(VatCategory.AE, VatCategory.K).anyMatch(categories::contains)
                && header.buyer().vatNumber() == null) {
            error(InvoiceField.BUYER_VAT, "invoice.problem.buyer-vat");
        }
        if (categories.contains(VatCategory.K)) {
            judgeDelivery();
        }
    }

    /** BR-IC-11, BR-IC-12. */
    private void judgeDelivery() {
        if (header.deliveredOn() == null && header.period() == null) {
            error(InvoiceField.DELIVERED_ON, "invoice.problem.delivered-on");
        }
        if (header.shipTo() == null || header.shipTo().address().country() == null) {
            error(InvoiceField.PLACE_COUNTRY, "invoice.problem.place-country");
        }
    }

    private void judgeReasons() {
        categories.stream()
                .filter(VatCategory::needsReason)
                .filter(category -> header.reason(category).code() == null
                        && header.reason(category).words() == null)
                .forEach(category -> error(InvoiceField.REASON + category, "invoice.problem.vat-reason"));
    }

    private void judgeNationalVat() {
        form.nationalCurrency()
                .filter(currency -> header.exchangeRate() == null)
                .filter(currency -> form.totals().vat().value().signum() != 0)
                .ifPresent(currency ->
                        error(InvoiceField.EXCHANGE_RATE, "invoice.problem.exchange-rate", currency.code()));
    }

    private void judgeCredit() {
        if (!header.mode().equals(InvoiceField.BY_AMOUNT)
                && header.again() == null
                && form.rows().stream().anyMatch(row -> row.isSaid() && !row.amountOnly())) {
            error(InvoiceField.AGAIN, "invoice.problem.again");
        }
    }

    private void judgePayments() {
        var ways = form.payments();
        if (ways.isEmpty()) {
            warning(InvoiceField.PAYMENT, "invoice.problem.no-way");
            return;
        }
        var first = ways.getFirst().way().kind();
        ways.stream()
                .skip(1)
                .filter(way -> !way.way().kind().code().equals(first.code()) || !first.isTransfer())
                .forEach(way -> found.add(DraftProblem.warning(
                        new FieldAddress(way.key(), InvoiceField.WAY), "invoice.problem.way-pdf-only")));
        judgeReference();
    }

    private void judgeReference() {
        var reference = header.paymentReference();
        if (reference != null) {
            payerReference(reference).wrong().ifPresent(key -> error(InvoiceField.PAYMENT_REFERENCE, key, reference));
        }
    }

    private PayerReference payerReference(String reference) {
        return new PayerReference(
                reference, form.payments().stream().map(InvoicePayment::way).toList(), header.seller());
    }

    private static String country(@Nullable CountryCode country) {
        return country == null ? "" : country.code();
    }

    private void error(String field, String key, Object... arguments) {
        found.add(DraftProblem.error(FieldAddress.header(field), key, arguments));
    }

    private void warning(String field, String key, Object... arguments) {
        found.add(DraftProblem.warning(FieldAddress.header(field), key, arguments));
    }
}
