package org.orderportal.exchange.ubl;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.CountryCode;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Payment;
import org.orderportal.invoice.PaymentKind;

/**
 * Maps the ways to pay. The document takes those of one code (UBL-SR-47) and one reference for all of them (UBL-SR-44); the
 * others stand in the PDF only. It takes one card (UBL-SR-54) and one direct debit (UBL-SR-55).
 */
final class PaymentMapping {

    private static final CountryCode DENMARK = new CountryCode("DK");
    /** UNCL4461. */
    private static final String ACCOUNT_TRANSFER = "31";

    private static final String SEPA_TRANSFER = "58";

    private final Invoice invoice;
    private final UblWriter xml;
    private final Findings findings;

    PaymentMapping(Invoice invoice, UblWriter xml, Findings findings) {
        this.invoice = invoice;
        this.xml = xml;
        this.findings = findings;
    }

    void all() {
        var carried = carried(invoice);
        invoice.payments().stream()
                .filter(way -> carried.stream().noneMatch(one -> one == way))
                .forEach(way -> findings.note(
                        "PORTAL-PAYMENT", "/PaymentMeans", way.kind().name()));
        carried.forEach(way -> xml.group("PaymentMeans", () -> way(way)));
    }

    /** Those that the document takes: of the first one's code, and of cards and direct debits the first alone. */
    static List<Payment> carried(Invoice invoice) {
        var ways = invoice.payments();
        if (ways.isEmpty()) {
            return ways;
        }
        var code = code(invoice, ways.getFirst());
        var alike = ways.stream().filter(way -> code(invoice, way).equals(code)).toList();
        return ways.getFirst().kind().isTransfer() ? alike : alike.subList(0, 1);
    }

    /** Within Denmark an account is told otherwise than elsewhere (DK-R-005, DK-R-006). */
    private static String code(Invoice invoice, Payment way) {
        var isDanish = Stream.of(invoice.seller(), invoice.buyer())
                .allMatch(party -> DENMARK.equals(party.address().country()));
        if (way.kind() != PaymentKind.IBAN || !isDanish) {
            return way.kind().code();
        }
        return way.bic() == null ? SEPA_TRANSFER : ACCOUNT_TRANSFER;
    }

    private void way(Payment way) {
        xml.text("PaymentMeansCode", code(invoice, way));
        xml.text("PaymentID", invoice.paymentReference());
        if (way.kind() == PaymentKind.CARD) {
            xml.group("CardAccount", () -> {
                xml.text("PrimaryAccountNumberID", way.card());
                xml.text("NetworkID", way.cardNetwork());
                xml.text("HolderName", way.holder());
            });
        } else if (way.kind() == PaymentKind.DIRECT_DEBIT) {
            xml.group("PaymentMandate", () -> {
                xml.text("ID", way.mandate());
                xml.group("PayerFinancialAccount", () -> xml.text("ID", way.debited()));
            });
        } else {
            xml.group("PayeeFinancialAccount", () -> account(way));
        }
    }

    /** Swedish giro numbers are digits only, and told by their branch (SE-R-007 to SE-R-011). */
    private void account(Payment way) {
        var account = way.account();
        var isGiro = way.kind() == PaymentKind.BANKGIRO || way.kind() == PaymentKind.PLUSGIRO;
        xml.text("ID", isGiro && account != null ? account.replaceAll("\\D", "") : account);
        xml.text("Name", way.holder());
        xml.group("FinancialInstitutionBranch", () -> xml.text("ID", branch(way)));
    }

    private static @Nullable String branch(Payment way) {
        return switch (way.kind()) {
            case BANKGIRO -> "SE:BANKGIRO";
            case PLUSGIRO -> "SE:PLUSGIRO";
            default -> way.bic();
        };
    }
}
