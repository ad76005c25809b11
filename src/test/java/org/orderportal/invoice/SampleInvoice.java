package org.orderportal.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CountryCode;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.invoice.Invoice.Extra;
import org.orderportal.invoice.Invoice.Line;
import org.orderportal.invoice.Invoice.NationalVat;
import org.orderportal.invoice.Invoice.Part;
import org.orderportal.invoice.Invoice.Payment;
import org.orderportal.invoice.InvoiceArithmetic.Reason;
import org.orderportal.invoice.InvoiceArithmetic.Taxed;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderedLine.ItemClass;
import org.orderportal.order.Participant;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/** An invoice with which nothing is wrong, row by row, for tests that render and print. */
public final class SampleInvoice {

    private static final PostalAddress MALMO = address("Kajen 1", "Malmö", "211 20", "SE");

    private PostalAddress sellerAddress = MALMO;
    private Identifier registration = new Identifier("0007", "556677-8899");
    private @Nullable String paymentReference = "12345674";
    private String sellerName = "Norrskog Medical AB";
    private final List<Line> lines = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private InvoiceKind kind = InvoiceKind.STANDARD;
    private CurrencyCode currency = new CurrencyCode("SEK");
    private PostalAddress buyerAddress = address("Storgatan 2", "Uppsala", "751 20", "SE");
    private @Nullable String buyerReference = "IS 4102";
    private String order = "4500081273";
    private @Nullable String sellerVat = "SE556677889901";
    private @Nullable String buyerVat = "SE212000123401";
    private @Nullable Reason reason;
    private @Nullable BigDecimal rate;
    private @Nullable String message = "Thank you for your order.";
    private String buyerGln = "7350053850019";

    public static PostalAddress address(String street, String city, String code, @Nullable String country) {
        return new PostalAddress(
                street, null, null, city, code, null, country == null ? null : new CountryCode(country));
    }

    public SampleInvoice kind(InvoiceKind kind) {
        this.kind = kind;
        return this;
    }

    public SampleInvoice currency(String code) {
        this.currency = new CurrencyCode(code);
        return this;
    }

    public SampleInvoice buyerAt(PostalAddress address) {
        this.buyerAddress = address;
        return this;
    }

    public SampleInvoice buyerVat(@Nullable String number) {
        this.buyerVat = number;
        return this;
    }

    public SampleInvoice sellerVat(@Nullable String number) {
        this.sellerVat = number;
        return this;
    }

    public SampleInvoice references(@Nullable String buyer, String orderNumber) {
        this.buyerReference = buyer;
        this.order = orderNumber;
        return this;
    }

    public SampleInvoice because(String code) {
        this.reason = new Reason(code, null);
        return this;
    }

    public SampleInvoice exchangeRate(String rate) {
        this.rate = new BigDecimal(rate);
        return this;
    }

    public SampleInvoice message(@Nullable String message) {
        this.message = message;
        return this;
    }

    public SampleInvoice buyerGln(String gln) {
        this.buyerGln = gln;
        return this;
    }

    public SampleInvoice row(String quantity, String price, VatRate vat, Part... parts) {
        return row(quantity, "H87", price, null, vat, parts);
    }

    public SampleInvoice row(
            String quantity, String unit, String price, @Nullable String base, VatRate vat, Part... parts) {
        var many = Quantity.of(quantity);
        var each = UnitPrice.of(price);
        var per = base == null ? null : Quantity.of(base);
        var net = InvoiceArithmetic.lineNet(InvoiceArithmetic.goods(many, each, per), List.of(parts));
        var no = String.valueOf(lines.size() + 1);
        lines.add(new Line(
                no,
                lines.size(),
                no + "0",
                new Invoice.Article(
                        "Bolt M" + no, "Galvanised, with nut", "B-" + no, "S-" + no, null, List.of(), List.of()),
                new UnitCode(unit),
                many,
                many,
                each,
                per,
                List.of(parts),
                vat,
                net,
                null,
                List.of(),
                false,
                false,
                null,
                lines.isEmpty() ? "Delivered to dock 4." : null));
        return this;
    }

    /** What is sold in the last row, in other words. */
    public SampleInvoice article(String name, @Nullable String description, ItemClass... classes) {
        var line = lines.removeLast();
        var before = line.article();
        var article = new Invoice.Article(
                name, description, before.buyersItemId(), before.sellersItemId(), null, List.of(classes), List.of());
        lines.add(new Line(
                line.id(),
                line.line(),
                line.ref(),
                article,
                line.unit(),
                line.ordered(),
                line.quantity(),
                line.price(),
                line.baseQuantity(),
                line.parts(),
                line.vat(),
                line.net(),
                line.accounting(),
                line.dispatched(),
                line.amountOnly(),
                line.again(),
                line.note(),
                line.electronicNote()));
        return this;
    }

    public SampleInvoice sellerAt(PostalAddress address, Identifier registration) {
        this.sellerAddress = address;
        this.registration = registration;
        return this;
    }

    public SampleInvoice paymentReference(@Nullable String reference) {
        this.paymentReference = reference;
        return this;
    }

    public SampleInvoice sellerName(String name) {
        this.sellerName = name;
        return this;
    }

    public SampleInvoice extra(boolean charge, String amount, VatRate vat) {
        extras.add(new Extra(
                charge,
                charge ? "FC" : "95",
                charge ? "Freight" : "Discount",
                Amount.of(amount),
                null,
                null,
                vat,
                null));
        return this;
    }

    public SampleInvoice payment(PaymentKind way, String account) {
        payments.add(new Payment(way, account, null, null, null, null, null, null, null));
        return this;
    }

    public SampleInvoice payment(Payment way) {
        payments.add(way);
        return this;
    }

    public Invoice made() {
        var totals = InvoiceArithmetic.totals(
                lines.stream().map(line -> new Taxed(line.vat(), line.net())).toList(),
                extras,
                currency,
                category -> reason == null ? Reason.NONE : reason);
        var issued = LocalDate.of(2026, 11, 29);
        return new Invoice(
                kind,
                kind == InvoiceKind.CREDIT ? "CN-7" : "IN-7",
                issued,
                kind == InvoiceKind.CREDIT ? null : issued.plusDays(30),
                currency,
                rate == null
                        ? null
                        : new NationalVat(
                                new CurrencyCode("SEK"),
                                rate,
                                Amount.rounded(totals.vat().value().multiply(rate))),
                new Invoice.OrderRef(1, new OrderNumber(order), "SO-9"),
                new Invoice.References(buyerReference, "4711", "C-1", "P-1", "T-1"),
                List.of(new Invoice.DispatchRef(9, "DA-3")),
                kind.isCorrection() ? new Invoice.InvoiceRef(5, "IN-6", issued.minusDays(9)) : null,
                new Invoice.Period(issued.minusDays(20), issued.minusDays(1)),
                issued.minusDays(2),
                seller(),
                "Anna Lindqvist",
                buyer(),
                new Invoice.Place("Dock 4", null, buyerAddress),
                "30 days net",
                payments,
                paymentReference,
                message,
                message,
                lines,
                extras,
                totals,
                List.of());
    }

    private Participant seller() {
        return new Participant(
                sellerName,
                sellerName,
                new ElectronicAddress("0007", "5566778899"),
                List.of(),
                registration,
                sellerVat,
                sellerAddress,
                new Participant.Contact("Karin Holm", "+46 8 1", "karin@example.com"));
    }

    private Participant buyer() {
        return new Participant(
                "Region Nordmark",
                "Region Nordmark",
                new ElectronicAddress("0088", buyerGln),
                List.of(),
                null,
                buyerVat,
                buyerAddress,
                null);
    }
}
