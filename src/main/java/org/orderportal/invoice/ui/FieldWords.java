package org.orderportal.invoice.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.UnitPrice;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftProblem.Level;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.RuleBreak;
import org.orderportal.document.RuleWords;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.PaymentKind;
import org.orderportal.order.ui.Reader;

/** The fields of an invoice in words: what they are called, where they stand, and what is wrong in them. */
record FieldWords(InvoiceForm form, Reader reader) {

    /** Sections by the beginning of their fields' names; every other field of the header is information. */
    private static final Map<String, String> SECTIONS = Map.of(
            "buyer", "buyer",
            "place", "place",
            "seller", "seller",
            "contact", "seller",
            "message", "message",
            "vat", "totals",
            "exchangeRate", "totals",
            "payment", "payment");

    private static final Set<String> OF_INFORMATION = Set.of(InvoiceField.BUYER_REFERENCE);
    private static final Set<String> OF_CORRECTION =
            Set.of(InvoiceField.MODE, InvoiceField.AGAIN, InvoiceField.AMOUNT, InvoiceField.BASE);

    /** Buyer › Country, or Row 20 › Price. */
    String name(FieldAddress at) {
        var field = reader.text("invoice.editor.field." + plain(at.field()));
        if (at.row().equals(FieldAddress.ALL_ROWS)) {
            return reader.text("invoice.editor.all-rows") + " › " + field;
        }
        if (!at.row().equals(FieldAddress.HEADER)) {
            return called(at.row()) + " › " + field;
        }
        return switch (section(at)) {
            case "buyer", "place", "seller" -> reader.text("invoice.editor." + section(at)) + " › " + field;
            default -> field;
        };
    }

    /** The fields of reasons are many, one for each category, and called alike. */
    private static String plain(String field) {
        if (field.startsWith(InvoiceField.REASON)) {
            return InvoiceField.REASON;
        }
        return field.startsWith(InvoiceField.REASON_CODE) ? InvoiceField.REASON_CODE : field;
    }

    /** What a row, a charge, or a way to pay is called where it stands alone. */
    String called(String key) {
        return form.find(key)
                .map(row -> reader.text("invoice.editor.row.line", row.ref()))
                .or(() -> form.extra(key)
                        .map(extra -> reader.text(
                                extra.charge() ? "invoice.editor.extras.charge" : "invoice.editor.extras.discount")))
                .or(() -> form.payment(key)
                        .map(payment -> reader.text(payment.way().kind().key())))
                .orElseGet(() -> reader.text("invoice.editor.row.gone"));
    }

    String inWords(FieldAddress at, @Nullable FieldValue value) {
        if (value == null || value.unreadable() || value.text().isEmpty()) {
            return value == null ? "" : value.text();
        }
        var text = value.text();
        return switch (at.field()) {
            case InvoiceField.ISSUED_ON,
                    InvoiceField.DUE_ON,
                    InvoiceField.PERIOD_FROM,
                    InvoiceField.PERIOD_UNTIL,
                    InvoiceField.DELIVERED_ON -> reader.formats().date(LocalDate.parse(text));
            case InvoiceField.INCLUDED, InvoiceField.AGAIN -> reader.text("invoice.editor.tick." + text);
            case InvoiceField.MODE -> reader.text("invoice.editor.mode." + text);
            case InvoiceField.WAY -> reader.text(PaymentKind.valueOf(text).key());
            case InvoiceField.BUYER_COUNTRY, InvoiceField.PLACE_COUNTRY, InvoiceField.SELLER_COUNTRY ->
                Locale.of("", text).getDisplayCountry(reader.user().locale());
            default -> InvoiceTexts.ofRow(at.field(), reader).show(text);
        };
    }

    EditorProblem problem(DraftProblem problem) {
        return new EditorProblem(
                section(problem.at()),
                problem.at(),
                name(problem.at()),
                words(problem),
                problem.level(),
                problem.key());
    }

    /** An official rule that is broken: what it wants, with its name, and the field where that is written, if there is one. */
    EditorProblem broken(RuleBreak broken) {
        var words = new RuleWords(reader.texts(), reader.user().locale()).of(broken);
        return new RuleFields(form)
                .of(broken)
                .map(at -> new EditorProblem(
                        section(at), at, name(at), words + " (" + broken.rule() + ")", Level.ERROR, broken.rule()))
                .orElseGet(() -> new EditorProblem(
                        "information",
                        FieldAddress.header(InvoiceField.NUMBER),
                        broken.rule(),
                        words,
                        Level.ERROR,
                        broken.rule()));
    }

    String words(DraftProblem problem) {
        return reader.text(
                problem.key(), problem.arguments().stream().map(this::argument).toArray());
    }

    String section(FieldAddress at) {
        if (!at.row().equals(FieldAddress.HEADER)) {
            if (form.payment(at.row()).isPresent()) {
                return "payment";
            }
            return form.extra(at.row()).isPresent() ? "extras" : "articles";
        }
        if (at.field().equals(InvoiceField.INCLUDED) || at.field().equals(InvoiceField.VAT)) {
            return "articles";
        }
        if (OF_CORRECTION.contains(at.field())) {
            return "base";
        }
        if (OF_INFORMATION.contains(at.field())) {
            return "information";
        }
        return SECTIONS.entrySet().stream()
                .filter(entry -> at.field().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("information");
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case LocalDate day -> reader.formats().date(day);
            case UnitPrice price -> reader.formats().price(price);
            case Amount amount -> reader.formats().amount(amount);
            case BigDecimal number -> reader.formats().decimal(number, 0, 10);
            default -> argument;
        };
    }
}
