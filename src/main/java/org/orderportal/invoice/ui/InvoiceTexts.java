package org.orderportal.invoice.ui;

import java.util.Optional;
import org.orderportal.document.ui.FieldText;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.VatCategory;
import org.orderportal.invoice.VatRate;
import org.orderportal.invoice.VatText;
import org.orderportal.order.ui.Reader;

/** How the fields of rows, charges and ways to pay are read as people write them, and written as their reader does. */
final class InvoiceTexts {

    private InvoiceTexts() {}

    static FieldText ofRow(String field, Reader reader) {
        return switch (field) {
            case InvoiceField.QUANTITY, InvoiceField.BASE_QUANTITY -> FieldTexts.quantity(reader);
            case InvoiceField.PRICE -> FieldTexts.price(reader);
            case InvoiceField.AMOUNT, InvoiceField.DISCOUNT_AMOUNT -> FieldTexts.amount(reader);
            case InvoiceField.PERCENT, InvoiceField.DISCOUNT_PERCENT, InvoiceField.FINE -> FieldTexts.percent(reader);
            case InvoiceField.VAT -> new Vat(reader);
            case InvoiceField.CARD -> new Card(reader);
            default -> FieldText.any();
        };
    }

    /** 25 % for the usual category, else its code before the rate. */
    static String rate(VatRate rate, Reader reader) {
        var percent = rate.percent();
        if (!rate.category().isTaxed() || percent == null) {
            return rate.category().name();
        }
        var number = reader.formats().quantity(percent) + "\u00a0%";
        return rate.category() == VatCategory.S ? number : rate.category() + " " + number;
    }

    /** Of a whole number only the last four digits are kept anywhere. */
    private record Card(Reader reader) implements FieldText {

        private static final int LAST = 4;
        private static final int MOST = 6;

        @Override
        public Optional<String> read(String typed) {
            var digits = typed.replaceAll("\\D", "");
            return Optional.of(digits.length() > MOST ? digits.substring(digits.length() - LAST) : typed.strip());
        }

        @Override
        public String show(String text) {
            return text;
        }

        @Override
        public String whatToEnter() {
            return reader.text("invoice.problem.card");
        }
    }

    private record Vat(Reader reader) implements FieldText {

        @Override
        public Optional<String> read(String typed) {
            return VatText.read(typed).map(VatText::write);
        }

        @Override
        public String show(String text) {
            return VatText.read(text)
                    .map(rate -> InvoiceTexts.rate(rate, reader))
                    .orElse(text);
        }

        @Override
        public String whatToEnter() {
            return reader.text("invoice.problem.vat-form");
        }
    }
}
