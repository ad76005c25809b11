package org.orderportal.exchange.ubl;

import org.jspecify.annotations.Nullable;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Payment;
import org.orderportal.invoice.PaymentKind;

/**
 * Maps the ways to pay. The document takes those of one code (UBL-SR-47) and one reference for all of them (UBL-SR-44); the
 * others stand in the PDF only.
 */
final class PaymentMapping {

    private final Invoice invoice;
    private final UblWriter xml;
    private final Findings findings;

    PaymentMapping(Invoice invoice, UblWriter xml, Findings findings) {
        this.invoice = invoice;
        this.xml = xml;
        this.findings = findings;
    }

    void all() {
        var ways = invoice.payments();
        ways.stream()
                .filter(way -> !way.kind().code().equals(ways.getFirst().kind().code()))
                .forEach(way -> findings.note(
                        "PORTAL-PAYMENT", "/PaymentMeans", way.kind().name()));
        ways.stream()
                .filter(way -> way.kind().code().equals(ways.getFirst().kind().code()))
                .forEach(way -> xml.group("PaymentMeans", () -> way(way)));
    }

    private void way(Payment way) {
        xml.text("PaymentMeansCode", way.kind().code());
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
