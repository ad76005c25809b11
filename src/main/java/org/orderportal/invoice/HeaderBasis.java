package org.orderportal.invoice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.invoice.Invoice.Place;
import org.orderportal.order.Participant;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.CompanyDetails;
import org.orderportal.party.PostalAddress;

/**
 * What the fields of the header are prefilled with: of a standard invoice out of the order, the seller's master data and
 * what was told before; of a correction out of the invoice.
 */
final class HeaderBasis {

    /** ISO 6523. */
    private static final String GLN = "0088";

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 365;
    private static final Pattern DAYS =
            Pattern.compile("(?i)\\b(\\d{1,3})\\s*(?:days?|dagar|dgr|tage?|päivää|pv|dager|dage|jours|giorni|d)\\b");

    /** Those that are told once and remembered for the buyer. */
    static final List<String> REMEMBERED = List.of(
            InvoiceField.BUYER_COUNTRY,
            InvoiceField.BUYER_CITY,
            InvoiceField.BUYER_STREET,
            InvoiceField.BUYER_POSTAL_CODE,
            InvoiceField.BUYER_VAT,
            InvoiceField.BUYER_REFERENCE,
            InvoiceField.TERMS,
            InvoiceField.FINE,
            InvoiceField.CONTACT_NAME,
            InvoiceField.CONTACT_PHONE,
            InvoiceField.CONTACT_MAIL,
            InvoiceField.SELLER_REGISTRATION,
            InvoiceField.PLACE_COUNTRY);

    private final InvoiceBasis basis;
    private final Participant seller;
    private final Participant buyer;
    private final @Nullable Place shipTo;
    private final Map<String, String> texts = new HashMap<>();

    HeaderBasis(InvoiceBasis basis) {
        this.basis = basis;
        var content = basis.order().content();
        var correction = basis.correction();
        if (correction == null) {
            seller = withMasterData(content.seller());
            buyer = withEndpoint(Optional.ofNullable(content.invoicee()).orElse(content.buyer()), content.buyer());
            var there = content.destination();
            shipTo = new Place(there.name(), there.id(), there.address());
            prefillOrder();
        } else {
            seller = correction.invoice().seller();
            buyer = correction.invoice().buyer();
            shipTo = correction.invoice().shipTo();
            prefillCorrection(correction.invoice());
        }
        put(InvoiceField.ISSUED_ON, basis.today());
        put(PartyFields.BUYER, buyer.name(), buyer.address());
        put(InvoiceField.BUYER_VAT, buyer.vatNumber());
        put(PartyFields.SELLER, seller.name(), seller.address());
        put(InvoiceField.SELLER_VAT, seller.vatNumber());
        put(InvoiceField.SELLER_REGISTRATION, seller.registrationId() == null ? null : registration(seller));
        if (shipTo != null) {
            put(PartyFields.PLACE, shipTo.name(), shipTo.address());
        }
        contact(seller.contact());
        if (correction == null) {
            prefillReasons();
        }
        REMEMBERED.forEach(field -> basis.told(field).ifPresent(text -> texts.putIfAbsent(field, text)));
        if (correction == null && content.originator() != null) {
            askedFor(content.originator());
        }
        // What the supplier once said of itself counts more than what buyers write about it.
        basis.told(InvoiceField.SELLER_REGISTRATION)
                .ifPresent(text -> texts.put(InvoiceField.SELLER_REGISTRATION, text));
    }

    private static String registration(Participant seller) {
        return Objects.requireNonNull(seller.registrationId()).value();
    }

    /** An order says nothing of the seller's VAT number, and often little of where it is. */
    private Participant withMasterData(Participant stated) {
        var company = basis.seller();
        var registration = stated.registrationId();
        // Buyers write a GLN there, too, which is no registration number: laws refuse it as one.
        var isGln = registration != null && registration.scheme().equals(GLN);
        return new Participant(
                stated.name(),
                stated.registrationName() == null ? legalName(company) : stated.registrationName(),
                stated.endpoint() == null ? company.endpoint() : stated.endpoint(),
                isGln && stated.identifiers().isEmpty()
                        ? List.of(Objects.requireNonNull(registration))
                        : stated.identifiers().isEmpty() ? company.identifiers() : stated.identifiers(),
                isGln ? null : registration,
                company.vatNumber() == null ? stated.vatNumber() : company.vatNumber(),
                address(company, stated.address()),
                stated.contact());
    }

    private static String legalName(CompanyDetails company) {
        return company.legalName() == null ? company.name() : company.legalName();
    }

    /** Where its invoices come from, if the company says so; else what the order says, as far as it says anything. */
    private static PostalAddress address(CompanyDetails company, PostalAddress stated) {
        if (company.invoiceFrom() != null) {
            return company.invoiceFrom();
        }
        return stated.street() == null && stated.city() == null ? known(company.address(), stated) : stated;
    }

    private static PostalAddress known(PostalAddress own, PostalAddress stated) {
        return own.country() == null ? stated : own;
    }

    /** Whom the invoice is for can have no electronic address of its own. */
    private static Participant withEndpoint(Participant invoicee, Participant buyer) {
        return invoicee.endpoint() != null
                ? invoicee
                : new Participant(
                        invoicee.name(),
                        invoicee.registrationName(),
                        buyer.endpoint(),
                        invoicee.identifiers(),
                        invoicee.registrationId(),
                        invoicee.vatNumber(),
                        invoicee.address(),
                        invoicee.contact());
    }

    private void prefillOrder() {
        var content = basis.order().content();
        var references = content.references();
        put(InvoiceField.BASE, proposedBase());
        put(InvoiceField.TERMS, content.paymentTerms());
        put(InvoiceField.BUYER_REFERENCE, references.customerReference());
        put(InvoiceField.ACCOUNTING, references.accountingCost());
        put(InvoiceField.CONTRACT, references.contract());
        put(InvoiceField.PROJECT, references.project());
        put(InvoiceField.SALES_ORDER, references.salesOrder());
    }

    /** Who asked for the goods is whom the buyer's accounts ask, where the order names no reference. */
    private void askedFor(Participant originator) {
        var contact = originator.contact();
        var who = contact == null || contact.name() == null ? originator.name() : contact.name();
        if (!who.isBlank()) {
            texts.putIfAbsent(InvoiceField.BUYER_REFERENCE, who);
        }
    }

    /** Why a category is not charged, as it was said last. */
    private void prefillReasons() {
        Stream.of(VatCategory.values())
                .flatMap(category -> Stream.of(InvoiceField.REASON + category, InvoiceField.REASON_CODE + category))
                .forEach(field -> put(field, basis.told(field).orElse(null)));
    }

    /** Where the buyer pays for what was dispatched, what was dispatched; else the entire order. */
    private String proposedBase() {
        var open = basis.advices().stream().filter(AdviceBasis::isOpen).toList();
        return basis.rules().invoiceBase() == InvoiceBase.DISPATCHED && !open.isEmpty()
                ? open.stream().map(advice -> advice.id().toString()).collect(Collectors.joining(" "))
                : InvoiceField.ENTIRE_ORDER;
    }

    private void prefillCorrection(Invoice invoice) {
        var references = invoice.references();
        var usual = basis.creditsWhatIsNotOwed() ? InvoiceField.BY_QUANTITY : InvoiceField.WHOLE;
        put(InvoiceField.MODE, basis.kind() == InvoiceKind.CREDIT ? usual : InvoiceField.BY_AMOUNT);
        put(InvoiceField.BUYER_REFERENCE, references.buyerReference());
        put(InvoiceField.ACCOUNTING, references.accounting());
        put(InvoiceField.CONTRACT, references.contract());
        put(InvoiceField.PROJECT, references.project());
        put(InvoiceField.SALES_ORDER, invoice.order().salesOrder());
        put(InvoiceField.DELIVERED_ON, invoice.deliveredOn());
        put(InvoiceField.SELLER_REFERENCE, invoice.sellerReference());
        if (invoice.period() != null) {
            put(InvoiceField.PERIOD_FROM, invoice.period().from());
            put(InvoiceField.PERIOD_UNTIL, invoice.period().until());
        }
        if (invoice.nationalVat() != null) {
            put(InvoiceField.EXCHANGE_RATE, invoice.nationalVat().rate().toPlainString());
        }
        invoice.totals().groups().forEach(group -> {
            put(InvoiceField.REASON + group.rate().category(), group.reason());
            put(InvoiceField.REASON_CODE + group.rate().category(), group.reasonCode());
        });
    }

    private void contact(Participant.@Nullable Contact contact) {
        if (contact != null) {
            put(InvoiceField.CONTACT_NAME, contact.name());
            put(InvoiceField.CONTACT_PHONE, contact.phone());
            put(InvoiceField.CONTACT_MAIL, contact.email());
        }
    }

    private void put(PartyFields fields, @Nullable String name, PostalAddress address) {
        put(fields.name(), name);
        put(fields.street(), address.street());
        put(fields.city(), address.city());
        put(fields.postalCode(), address.postalCode());
        put(
                fields.country(),
                address.country() == null ? null : address.country().code());
    }

    private void put(String field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            texts.put(field, value.toString());
        }
    }

    @Nullable String text(String field) {
        return texts.get(field);
    }

    /** The day on which an invoice of that day is due: as the order's terms say, else in thirty days. */
    LocalDate dueOn(LocalDate issuedOn) {
        var terms = text(InvoiceField.TERMS);
        var found = DAYS.matcher(terms == null ? "" : terms);
        var days = found.find() ? Integer.parseInt(found.group(1)) : USUAL_DAYS;
        return issuedOn.plusDays(Math.min(days, MOST_DAYS));
    }

    Participant seller() {
        return seller;
    }

    Participant buyer() {
        return buyer;
    }

    @Nullable Place shipTo() {
        return shipTo;
    }
}
