package org.orderportal.response;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.orderportal.base.Ids;
import org.orderportal.base.security.AsSystem;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderPostings;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Orders;
import org.orderportal.order.Posting;
import org.orderportal.order.ReceivedOrder;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings orders in that a supplier answers, and posts what later documents would. */
@TestComponent
public class OrdersToAnswer {

    private static final AtomicLong COUNTER = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    private final Companies companies;
    private final Orders orders;
    private final OrderPostings postings;
    private final BuyerRulesBook rules;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;
    private final Ids ids;

    OrdersToAnswer(
            Companies companies,
            Orders orders,
            OrderPostings postings,
            BuyerRulesBook rules,
            AsSystem asSystem,
            TransactionTemplate transaction,
            Ids ids) {
        this.companies = companies;
        this.orders = orders;
        this.postings = postings;
        this.rules = rules;
        this.asSystem = asSystem;
        this.transaction = transaction;
        this.ids = ids;
    }

    public Company company(String name) {
        var description = new PartyDescription(
                name, new ElectronicAddress("0088", gln()), List.of(), OrderToAnswer.ADDRESS, null);
        return asSystem.call(() -> companies.register(description, true, true));
    }

    public void demand(Company buyer, BuyerRules demanded) {
        org.orderportal.exchange.Acting.ADMINISTRATOR.call(() -> {
            rules.setRules(buyer.id(), demanded);
            return true;
        });
    }

    public OrderId receive(Company buyer, Company supplier, OrderProfile profile, List<OrderedLine> lines) {
        var number = "PO-" + COUNTER.incrementAndGet();
        var content = OrderToAnswer.of(number, profile, address(buyer), address(supplier), lines);
        var received = new ReceivedOrder(
                buyer.id(),
                supplier.id(),
                "Norrskog Medical AB",
                false,
                content,
                UUID.randomUUID().toString(),
                ids.next(),
                Instant.now());
        return asSystem.call(
                () -> transaction.execute(working -> orders.receive(received).order()));
    }

    public void post(OrderId order, Posting posting) {
        asSystem.call(() -> transaction.execute(working -> postings.post(order, List.of(posting))));
    }

    private static ElectronicAddress address(Company company) {
        return company.endpoint();
    }

    private static String gln() {
        var digits = "73" + "%010d".formatted(COUNTER.incrementAndGet());
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            sum += (digits.charAt(index) - '0') * (index % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
