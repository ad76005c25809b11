package org.orderportal.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.identity.Users;
import org.orderportal.order.OrderFolders;
import org.orderportal.order.OrderHolds;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.order.ui.Postings;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.boot.test.context.TestComponent;

/** Orders in every state that a page can show, and somebody who may see them. */
@TestComponent
class OrderStates {

    static final String PASSWORD = "fjällräv trivs i grus";

    private static final List<String> ARTICLES =
            List.of("Hex bolt M8×40 A2-70", "Washer M8 A2, DIN 125", "Threaded rod M10, 1 m", "Locknut M8, blue zinc");

    /** What the page of an order can show. */
    enum State {
        NOT_ANSWERED,
        PARTLY_DELIVERED,
        LATE,
        ON_HOLD,
        COMPLETED_BY_HAND,
        TRASHED,
        BACK_ORDER,
        CANCELLED
    }

    private final Map<State, OrderId> made = new EnumMap<>(State.class);
    private final OrderSamples samples;
    private final Postings postings;
    private final OrderFolders folders;
    private final OrderHolds holds;
    private final Users users;
    private final AsSystem asSystem;
    private final Company buyer;
    private final Company supplier;

    OrderStates(
            OrderSamples samples,
            Postings postings,
            OrderFolders folders,
            OrderHolds holds,
            Users users,
            AsSystem asSystem) {
        this.samples = samples;
        this.postings = postings;
        this.folders = folders;
        this.holds = holds;
        this.users = users;
        this.asSystem = asSystem;
        this.buyer = samples.company("Region Uppsala");
        this.supplier = samples.company("Nordvik Fasteners AB");
    }

    /** The e-mail address of a new user who acts for the supplier, or of a new account manager. */
    String user(Role role) {
        var email = UUID.randomUUID() + "@example.com";
        var companies = role == Role.SUPPLIER_USER ? Set.of(supplier.id()) : Set.<CompanyId>of();
        asSystem.call(() -> users.create(
                "Karin Holm", email, role, companies, Locale.ENGLISH, ZoneId.of("Europe/Stockholm"), PASSWORD));
        return email;
    }

    /** The order in that state, which is made when it is asked for first. */
    OrderId in(State state) {
        return made.computeIfAbsent(state, this::make);
    }

    private OrderId make(State state) {
        return switch (state) {
            case NOT_ANSWERED -> order("4500081273");
            case PARTLY_DELIVERED -> partlyDelivered();
            case LATE -> late();
            case ON_HOLD -> onHold();
            case COMPLETED_BY_HAND -> completedByHand();
            case TRASHED -> trashed();
            case BACK_ORDER -> backOrder();
            case CANCELLED -> cancelled();
        };
    }

    private OrderId partlyDelivered() {
        var order = order("4500081274");
        postings.answer(order, "OR-2026-0412", 0, 200, 0, wanted().plusDays(2));
        postings.answer(order, "OR-2026-0413", 1, 250, 150, null);
        postings.answer(order, "OR-2026-0414", 2, 60, 0, null);
        postings.answer(order, "OR-2026-0415", 3, 0, 0, null);
        postings.addArticle(order, "OR-2026-0416", "Locknut M8 A2 (replaces 40)", 400);
        postings.dispatch(order, "DA-2026-0088", 0, 120, 30);
        postings.dispatch(order, "DA-2026-0091", 2, 65, 0);
        postings.invoice(order, "INV-2026-1031", 0, 120);
        postings.credit(order, "CN-2026-0007", 0, 20, true);
        return order;
    }

    private OrderId late() {
        var order = samples.order("4500081275", buyer, supplier, LocalDate.now(), lines(1));
        postings.answer(order, "OR-2026-0420", 0, 200, 0, LocalDate.now().minusDays(3));
        return order;
    }

    private OrderId onHold() {
        var order = order("4500081276");
        asSystem.call(() -> {
            holds.hold(order, "The buyer’s credit is being looked at");
            return order;
        });
        return order;
    }

    private OrderId completedByHand() {
        var order = order("4500081277");
        asSystem.call(() -> folders.complete(List.of(order), "Settled with the buyer on the phone"));
        return order;
    }

    private OrderId trashed() {
        var order = order("4500081278");
        asSystem.call(() -> folders.trash(List.of(order)));
        return order;
    }

    private OrderId backOrder() {
        var order = samples.order("4500081279", buyer, supplier, wanted(), lines(1));
        postings.answer(order, "OR-2026-0430", 0, 80, 100, null);
        postings.dispatch(order, "DA-2026-0099", 0, 80, 0);
        return order;
    }

    private OrderId cancelled() {
        var order = samples.order("4500081280", buyer, supplier, wanted(), lines(1));
        postings.answer(order, "OR-2026-0440", 0, 200, 0, null);
        postings.dispatch(order, "DA-2026-0101", 0, 160, 0);
        postings.cancel(order, "OC-77");
        return order;
    }

    OrderId withLines(String number, int count) {
        return samples.order(number, buyer, supplier, wanted(), lines(count));
    }

    private OrderId order(String number) {
        return samples.order(number, buyer, supplier, wanted(), lines(ARTICLES.size()));
    }

    private static LocalDate wanted() {
        return LocalDate.now().plusDays(9);
    }

    private static List<OrderedLine> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> OrderSamples.line(
                        String.valueOf(10 * (i + 1)),
                        ARTICLES.get(i % ARTICLES.size()) + (i < ARTICLES.size() ? "" : ", size " + i),
                        List.of(200, 400, 60, 400).get(i % ARTICLES.size())))
                .toList();
    }
}
