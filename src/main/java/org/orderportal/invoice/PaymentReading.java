package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRow;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;
import org.orderportal.invoice.Invoice.Payment;

/** Reads a way to pay, and checks its numbers. */
final class PaymentReading {

    private final RowFields fields;
    private final @Nullable PaymentWay known;
    private final List<DraftProblem> later = new ArrayList<>();

    private PaymentReading(RowFields fields, @Nullable PaymentWay known) {
        this.fields = fields;
        this.known = known;
    }

    static boolean isPayment(DraftRow row) {
        return row.kind().equals(InvoiceField.PAYMENT) || row.kind().startsWith(InvoiceField.KNOWN_WAY);
    }

    static InvoicePayment read(InvoiceBasis basis, Overlay overlay, DraftRow row) {
        var fields = RowFields.of(overlay, row.key(), InvoiceField.KINDS);
        return new PaymentReading(fields, known(basis, row).orElse(null)).read(row.key());
    }

    /** What is remembered of a way, before anything is written. */
    static Optional<PaymentWay> known(InvoiceBasis basis, DraftRow row) {
        if (!row.kind().startsWith(InvoiceField.KNOWN_WAY)) {
            return Optional.empty();
        }
        var place = Integer.parseInt(row.kind().substring(InvoiceField.KNOWN_WAY.length()));
        return basis.ways().stream().skip(place).findFirst();
    }

    private InvoicePayment read(String key) {
        var kind = kind();
        var way = new Payment(
                kind,
                account(kind),
                kind == PaymentKind.IBAN ? bic() : null,
                text(InvoiceField.HOLDER, known == null ? null : known.holder()),
                kind == PaymentKind.DIRECT_DEBIT ? required(InvoiceField.MANDATE, null, Optional::of) : null,
                kind == PaymentKind.DIRECT_DEBIT ? creditor() : null,
                kind == PaymentKind.DIRECT_DEBIT
                        ? checked(InvoiceField.DEBITED, null, AccountNumbers::iban, "invoice.problem.iban")
                        : null,
                kind == PaymentKind.CARD ? card() : null,
                kind == PaymentKind.CARD ? required(InvoiceField.CARD_NETWORK, null, Optional::of) : null);
        return new InvoicePayment(key, way, List.copyOf(fields.problems()), List.copyOf(later));
    }

    private PaymentKind kind() {
        var name = text(InvoiceField.WAY, known == null ? null : known.kind().name());
        try {
            return name == null ? PaymentKind.IBAN : PaymentKind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            fields.error(InvoiceField.WAY, "invoice.problem.way", name);
            return PaymentKind.OTHER;
        }
    }

    private @Nullable String account(PaymentKind kind) {
        var before = known == null || known.kind() != kind ? null : known.account();
        return switch (kind) {
            case IBAN -> required(InvoiceField.ACCOUNT, before, AccountNumbers::iban, "invoice.problem.iban");
            case BANKGIRO ->
                required(InvoiceField.ACCOUNT, before, AccountNumbers::bankgiro, "invoice.problem.bankgiro");
            case PLUSGIRO ->
                required(InvoiceField.ACCOUNT, before, AccountNumbers::plusgiro, "invoice.problem.plusgiro");
            case OTHER -> required(InvoiceField.ACCOUNT, before, Optional::of);
            case DIRECT_DEBIT, CARD -> null;
        };
    }

    private @Nullable String bic() {
        var before = known == null ? null : known.bic();
        return checked(InvoiceField.BIC, before, AccountNumbers::bic, "invoice.problem.bic");
    }

    private @Nullable String creditor() {
        var before = known == null ? null : known.creditor();
        return checked(InvoiceField.CREDITOR, before, AccountNumbers::sepaCreditor, "invoice.problem.creditor");
    }

    private @Nullable String card() {
        return required(InvoiceField.CARD, null, AccountNumbers::cardDigits, "invoice.problem.card");
    }

    private @Nullable String required(String field, @Nullable String before, Function<String, Optional<String>> check) {
        return required(field, before, check, "invoice.problem.way-missing");
    }

    private @Nullable String required(
            String field, @Nullable String before, Function<String, Optional<String>> check, String wrong) {
        if (text(field, before) == null) {
            later.add(DraftProblem.error(fields.at(field), "invoice.problem.way-missing"));
        }
        return checked(field, before, check, wrong);
    }

    private @Nullable String checked(
            String field, @Nullable String before, Function<String, Optional<String>> check, String wrong) {
        var text = text(field, before);
        if (text == null) {
            return null;
        }
        var right = check.apply(text);
        if (right.isEmpty()) {
            fields.error(field, wrong, text);
        }
        return right.orElse(text);
    }

    private @Nullable String text(String field, @Nullable String before) {
        return fields.text(field, before);
    }
}
