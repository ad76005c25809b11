package org.orderportal.invoice;

import static org.orderportal.fuzz.FuzzTarget.same;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** What suppliers type into invoices. */
public final class InvoiceFuzz {

    private InvoiceFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("invoice.vat", InvoiceFuzz::vat, VatText.class, VatCategory.class)
                        .from("25 %", "S 12,5", "AE", "E 0", "L 7.0000", "K%"),
                FuzzTarget.of("invoice.references", InvoiceFuzz::references, ReferenceNumbers.class)
                        .from("RF18 5390 0754 7034", "1234567897", "12-", "00", "1234561-"));
    }

    private static void vat(FuzzInput input) {
        VatCategory.of(input.text());
        VatText.read(input.text()).ifPresent(rate -> same(Optional.of(rate), VatText.read(VatText.write(rate))));
    }

    private static void references(FuzzInput input) {
        for (Function<String, Optional<String>> reading : List.<Function<String, Optional<String>>>of(
                ReferenceNumbers::ocr,
                ReferenceNumbers::creditorReference,
                ReferenceNumbers::finnish,
                ReferenceNumbers::kid)) {
            var read = reading.apply(input.text());
            read.ifPresent(number -> same(read, reading.apply(number)));
        }
    }
}
