package org.orderportal.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;
import org.orderportal.invoice.Invoice.Period;
import org.orderportal.invoice.Invoice.References;
import org.orderportal.invoice.InvoiceArithmetic.Reason;

/** Reads what a draft says beside its rows. */
final class HeaderReading {

    private static final Map<VatCategory, String> USUAL_REASONS = Map.of(
            VatCategory.AE, "VATEX-EU-AE",
            VatCategory.K, "VATEX-EU-IC",
            VatCategory.G, "VATEX-EU-G",
            VatCategory.O, "VATEX-EU-O");

    private final InvoiceBasis basis;
    private final HeaderBasis prefilled;
    private final RowFields fields;
    private final List<DraftProblem> beforeSending = new ArrayList<>();

    HeaderReading(InvoiceBasis basis, HeaderBasis prefilled, Overlay overlay) {
        this.basis = basis;
        this.prefilled = prefilled;
        this.fields = RowFields.of(overlay, FieldAddress.HEADER, InvoiceField.KINDS);
    }

    InvoiceHeader read() {
        var chosen = chosen();
        var issuedOn = Objects.requireNonNullElse(fields.day(InvoiceField.ISSUED_ON, basis.today()), basis.today());
        var deliveredOn = fields.day(InvoiceField.DELIVERED_ON, delivered(chosen));
        var dueOn = dueOn(issuedOn);
        var period = period();
        var fine = fine();
        var references = references();
        var parties = new PartyReading(prefilled, fields, beforeSending);
        return new InvoiceHeader(
                chosen,
                mode(),
                again(),
                fields.amount(InvoiceField.AMOUNT),
                number(),
                issuedOn,
                dueOn,
                text(InvoiceField.TERMS),
                fine,
                references,
                text(InvoiceField.SALES_ORDER),
                period,
                deliveredOn,
                parties.seller(),
                text(InvoiceField.SELLER_REFERENCE),
                parties.buyer(),
                parties.shipTo(),
                text(InvoiceField.PAYMENT_REFERENCE),
                text(InvoiceField.MESSAGE),
                rate(),
                reasons(),
                List.copyOf(fields.problems()),
                List.copyOf(beforeSending));
    }

    /** One's own; without, the next one of the series. */
    private @Nullable String number() {
        var number = text(InvoiceField.NUMBER);
        if (number != null && basis.used().test(number)) {
            fields.error(InvoiceField.NUMBER, "document.number-used", number);
        }
        return number;
    }

    /** Those of the order's advices that are named; one that was taken back meanwhile is none of them any more. */
    private List<AdviceBasis> chosen() {
        var named = Set.copyOf(Arrays.asList(
                Objects.requireNonNullElse(text(InvoiceField.BASE), "").split("\\s+")));
        return basis.advices().stream()
                .filter(advice -> named.contains(advice.id().toString()))
                .toList();
    }

    private static @Nullable LocalDate delivered(List<AdviceBasis> chosen) {
        return chosen.stream()
                .map(AdviceBasis::dispatchedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private String mode() {
        var usual = basis.kind() == InvoiceKind.DEBIT ? InvoiceField.BY_AMOUNT : InvoiceField.WHOLE;
        return basis.kind() == InvoiceKind.CREDIT ? Objects.requireNonNullElse(text(InvoiceField.MODE), usual) : usual;
    }

    private @Nullable Boolean again() {
        return Optional.ofNullable(text(InvoiceField.AGAIN))
                .map(Boolean::valueOf)
                .orElse(null);
    }

    private @Nullable LocalDate dueOn(LocalDate issuedOn) {
        if (basis.kind() == InvoiceKind.CREDIT) {
            return null;
        }
        var due = fields.day(InvoiceField.DUE_ON, prefilled.dueOn(issuedOn));
        if (due != null && due.isBefore(issuedOn)) {
            fields.error(InvoiceField.DUE_ON, "invoice.problem.due-before-issue");
        }
        if (issuedOn.isAfter(basis.today())) {
            fields.warning(InvoiceField.ISSUED_ON, "invoice.problem.issued-later");
        }
        return due;
    }

    private @Nullable Period period() {
        var from = fields.day(InvoiceField.PERIOD_FROM, day(InvoiceField.PERIOD_FROM));
        var until = fields.day(InvoiceField.PERIOD_UNTIL, day(InvoiceField.PERIOD_UNTIL));
        if (from != null && until != null && until.isBefore(from)) {
            fields.error(InvoiceField.PERIOD_UNTIL, "invoice.problem.period");
        }
        return from == null && until == null ? null : new Period(from, until);
    }

    private @Nullable LocalDate day(String field) {
        var text = prefilled.text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    private @Nullable Quantity fine() {
        var usual = prefilled.text(InvoiceField.FINE);
        var fine = fields.quantity(InvoiceField.FINE, usual == null ? null : Quantity.of(usual));
        if (fine != null && (fine.isNegative() || fine.compareTo(Quantity.of(100)) > 0)) {
            fields.error(InvoiceField.FINE, "invoice.problem.percent");
            return null;
        }
        return fine;
    }

    private References references() {
        var references = new References(
                text(InvoiceField.BUYER_REFERENCE),
                text(InvoiceField.ACCOUNTING),
                text(InvoiceField.CONTRACT),
                text(InvoiceField.PROJECT),
                basis.order().content().references().originatorDocument());
        basis.rules().requiredReferences().forEach(required -> {
            switch (required) {
                case BUYER_REFERENCE -> require(InvoiceField.BUYER_REFERENCE, references.buyerReference());
                case CONTRACT -> require(InvoiceField.CONTRACT, references.contract());
                case PROJECT -> require(InvoiceField.PROJECT, references.project());
            }
        });
        return references;
    }

    private void require(String field, @Nullable String value) {
        if (value == null) {
            beforeSending.add(
                    DraftProblem.error(fields.at(field), "invoice.problem.reference-missing", basis.buyerName()));
        }
    }

    private java.math.@Nullable BigDecimal rate() {
        var told = prefilled.text(InvoiceField.EXCHANGE_RATE);
        var rate = fields.quantity(InvoiceField.EXCHANGE_RATE, told == null ? null : Quantity.of(told));
        if (rate != null && !rate.isPositive()) {
            fields.error(InvoiceField.EXCHANGE_RATE, "invoice.problem.rate");
            return null;
        }
        return rate == null ? null : rate.value();
    }

    private Map<VatCategory, Reason> reasons() {
        var reasons = new EnumMap<VatCategory, Reason>(VatCategory.class);
        for (var category : VatCategory.values()) {
            if (category.needsReason()) {
                var words = text(InvoiceField.REASON + category);
                var code = text(InvoiceField.REASON_CODE + category);
                var usual = words == null && code == null ? USUAL_REASONS.get(category) : code;
                reasons.put(category, new Reason(usual, words));
            }
        }
        return reasons;
    }

    private @Nullable String text(String field) {
        return fields.text(field, prefilled.text(field));
    }
}
