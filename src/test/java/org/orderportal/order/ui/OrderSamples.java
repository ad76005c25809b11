package org.orderportal.order.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CountryCode;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Ids;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderKind;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Orders;
import org.orderportal.order.Participant;
import org.orderportal.order.ReceivedOrder;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Companies, orders and readers for the tests of the screens, made through the services. */
@TestComponent
public class OrderSamples {

    static final PostalAddress ADDRESS =
            new PostalAddress("Kajen 1", null, null, "Malmö", "211 20", null, new CountryCode("SE"));

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Companies companies;
    private final Orders orders;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;
    private final Ids ids;

    OrderSamples(Companies companies, Orders orders, AsSystem asSystem, TransactionTemplate transaction, Ids ids) {
        this.companies = companies;
        this.orders = orders;
        this.asSystem = asSystem;
        this.transaction = transaction;
        this.ids = ids;
    }

    record Reader(CurrentUser currentUser) implements PortalPrincipal {}

    public Company company(String name) {
        var endpoint = new ElectronicAddress("0088", gln());
        return asSystem.call(
                () -> companies.register(new PartyDescription(name, endpoint, List.of(), ADDRESS, null), true, true));
    }

    /** A number that nobody else has here, with its check digit: the official rules look at it. */
    private static String gln() {
        var digits = Long.toString(ThreadLocalRandom.current().nextLong(730_000_000_000L, 740_000_000_000L));
        int sum = IntStream.range(0, digits.length())
                .map(at -> Character.digit(digits.charAt(at), 10) * (at % 2 == 0 ? 1 : 3))
                .sum();
        return digits + (10 - sum % 10) % 10;
    }

    public void signIn(Role role, Locale language, Company... actsFor) {
        Set<Long> own = Stream.of(actsFor).map(company -> company.id().value()).collect(Collectors.toSet());
        var user = new CurrentUser(1, "Karin Holm", "karin@example.com", role, own, language, ZONE);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Reader(user), null, List.of(new SimpleGrantedAuthority(role.authority()))));
    }

    public OrderId order(String number, Company buyer, Company supplier) {
        return order(number, buyer, supplier, LocalDate.now().plusDays(9), List.of(line("1", "Bolt M8", 100)));
    }

    public OrderId order(
            String number, Company buyer, Company supplier, @Nullable LocalDate requested, List<OrderedLine> lines) {
        var content = content(number, buyer, supplier, requested, lines);
        return receive(content, buyer.id(), supplier.id());
    }

    public List<OrderId> orders(int count, Company buyer, Company supplier) {
        var made = new ArrayList<OrderId>();
        for (int i = 1; i <= count; i++) {
            made.add(order("PO-%04d".formatted(i), buyer, supplier));
        }
        return made;
    }

    private OrderId receive(OrderContent content, CompanyId buyer, CompanyId supplier) {
        var hash = UUID.nameUUIDFromBytes(content.number().text().getBytes(StandardCharsets.UTF_8));
        var received = new ReceivedOrder(
                buyer, supplier, content.seller().name(), false, content, hash.toString(), ids.next(), Instant.now());
        return asSystem.call(
                () -> transaction.execute(working -> orders.receive(received).order()));
    }

    public static OrderedLine line(String ref, String name, long quantity) {
        return new OrderedLine(
                ref,
                Quantity.of(quantity),
                new UnitCode("H87"),
                name,
                null,
                "Please pack separately",
                "B-" + ref,
                "S-" + ref,
                null,
                null,
                List.of(new OrderedLine.ItemProperty("Colour", "black")),
                List.of(),
                List.of(),
                List.of(),
                UnitPrice.of("12.5"),
                null,
                null,
                List.of(),
                new OrderContent.VatCategory("S", Quantity.of(25)),
                null,
                null,
                null,
                null);
    }

    /** A line whose price is for so many of it. */
    public static OrderedLine priced(String ref, String name, long quantity, String price, long per) {
        var line = line(ref, name, quantity);
        return new OrderedLine(
                line.ref(),
                line.quantity(),
                line.unit(),
                line.name(),
                line.description(),
                line.note(),
                line.buyersItemId(),
                line.sellersItemId(),
                null,
                null,
                line.properties(),
                List.of(),
                List.of(),
                List.of(),
                UnitPrice.of(price),
                Quantity.of(per),
                null,
                List.of(),
                line.vat(),
                null,
                null,
                null,
                null);
    }

    private static OrderContent content(
            String number, Company buyer, Company supplier, @Nullable LocalDate requested, List<OrderedLine> lines) {
        var net = lines.stream().map(OrderedLine::netAmount).reduce(Amount.ZERO, Amount::plus);
        return new OrderContent(
                new OrderNumber(number),
                OrderKind.ORDER,
                "urn:fdc:peppol.eu:poacc:trns:order:3",
                OrderProfile.ORDERING,
                LocalDate.now(),
                null,
                new CurrencyCode("SEK"),
                null,
                "Please ring the bell at gate B.",
                new OrderContent.References(null, null, null, null, null, "C-77", null, null),
                participant(buyer),
                participant(supplier),
                null,
                null,
                new OrderContent.Delivery("Goods reception B", null, ADDRESS, null, null, requested, null, null),
                null,
                "30 days net",
                List.of(),
                new OrderContent.Totals(net, null, null, net, null, null, null, null, net),
                List.of(),
                lines);
    }

    private static Participant participant(Company company) {
        return new Participant(
                company.name(),
                null,
                company.endpoint(),
                List.of(),
                null,
                "SE556677889901",
                ADDRESS,
                new Participant.Contact("Anna Berg", "+46 40 123", null));
    }
}
