package org.orderportal.review;

import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Somebody;
import org.orderportal.document.SupplierAtWork;
import org.orderportal.identity.UserId;
import org.orderportal.identity.Users;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;

/** Two account managers at work on the orders of a buyer of their own; its name finds what is theirs. */
abstract class DeskAtWork extends SupplierAtWork {

    private static final String PASSWORD = "fjällräv trivs i grus";
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Autowired
    ReviewQueue queue;

    @Autowired
    ReviewDesk desk;

    @Autowired
    BuyerRulesBook book;

    @Autowired
    Users users;

    @Autowired
    AsSystem asSystem;

    Somebody maria;
    Somebody johan;
    Company city;
    String search;

    @BeforeEach
    void a_desk() {
        maria = colleague("Maria");
        johan = colleague("Johan");
        search = "Q" + UUID.randomUUID().toString().substring(0, 8);
        city = samples.company("City " + search);
    }

    Somebody colleague(String name) {
        var email = UUID.randomUUID() + "@portal.example";
        var made = asSystem.call(
                () -> users.create(name, email, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZONE, PASSWORD));
        return new Somebody(
                new CurrentUser(made.id().value(), name, email, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZONE));
    }

    void personOf(Company company, String name, String email, Locale language) {
        asSystem.call(
                () -> users.create(name, email, Role.SUPPLIER_USER, Set.of(company.id()), language, ZONE, PASSWORD));
    }

    static UserId idOf(Somebody somebody) {
        return new UserId(somebody.user().id());
    }

    /** The city wants an answer within so many working hours. */
    void wantsAnswerWithin(@Nullable Integer hours) {
        asSystem.run(() -> book.setRules(city.id(), ReviewRulesTest.rules(false, hours)));
    }

    OrderId order(String number) {
        return samples.order(number, city, supplier);
    }

    OrderId lateOrder(String number, int days) {
        return samples.order(
                number, city, supplier, today().minusDays(days), List.of(OrderSamples.line("1", "Bolt", 10)));
    }

    List<OrderId> orders(int count) {
        var made = new ArrayList<OrderId>();
        for (int number = 1; number <= count; number++) {
            made.add(order("PO-%03d".formatted(number)));
        }
        return made;
    }

    LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    List<OrderId> in(QueueView view, Somebody reader) {
        return list(view, reader).stream().map(row -> row.order().id()).toList();
    }

    List<QueueRow> list(QueueView view, Somebody reader) {
        return reader.call(() -> queue.list(view, search, 0, 100));
    }

    QueueRow row(OrderId id) {
        return maria.call(() -> queue.of(id));
    }

    long count(QueueView view, Somebody reader) {
        return reader.call(() -> queue.counts(search)).get(view).number();
    }

    String words(ReasonWords words, QueueRow row) {
        var formats = new Formats(Locale.ENGLISH, ZONE);
        return words.of(row.reasons().getFirst(), Locale.ENGLISH, formats, clock.instant());
    }

    DocumentId answer(OrderId order) {
        return karin.call(() -> {
            var draft = drafts.open(ORDER_RESPONSE, order);
            office.send(draft, 100);
            return draft;
        });
    }
}
