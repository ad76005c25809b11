package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.document.Channel;
import org.orderportal.document.DocumentHappened;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Drafts;
import org.orderportal.document.Somebody;
import org.orderportal.document.TransmissionFailed;
import org.orderportal.identity.UserId;
import org.orderportal.identity.Users;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderHappened;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens is told to whom it concerns, once, and to nobody else. */
@SpringBootTest
class NotificationsTest {

    @Autowired
    News news;

    @Autowired
    OrderSamples samples;

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationSettings settings;

    @Autowired
    Spreading spreading;

    @Autowired
    ClockReports clockReports;

    @Autowired
    DocumentReports reports;

    @Autowired
    Notices notices;

    @Autowired
    Drafts drafts;

    @Autowired
    Users users;

    @Autowired
    AsSystem asSystem;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private Company buyer;
    private Company supplier;
    private Somebody anna;
    private Somebody sten;

    @BeforeEach
    void two_suppliers() {
        news.spread();
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        anna = news.person("Anna", Role.SUPPLIER_USER, supplier);
        sten = news.person("Sten", Role.SUPPLIER_USER, samples.company("Another supplier"));
    }

    @Test
    void a_new_order_is_told_to_its_suppliers_people_with_the_way_to_it_and_another_supplier_sees_nothing() {
        var order = samples.order("PO-1", buyer, supplier);
        assertThat(news.of(anna)).as("before anybody is told").isEmpty();

        news.spread();
        news.spread();

        assertThat(news.of(anna)).containsExactly("New order PO-1 from Region Nordmark");
        assertThat(news.unread(anna)).isEqualTo(1);
        assertThat(news.of(sten)).isEmpty();
        var entry = list(anna).getFirst();
        assertThat(NoticeWords.link(entry.told().getFirst())).isEqualTo("/orders/" + order);
        assertThatThrownBy(() -> sten.run(() -> notifications.open(entry.id(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sten.run(() -> notifications.markRead(entry.id())))
                .isInstanceOf(NotFound.class);
        sten.run(notifications::markAllRead);
        assertThat(news.unread(anna)).as("nobody reads for somebody else").isEqualTo(1);
    }

    @Test
    void opening_marks_as_read_and_all_can_be_marked_at_once() {
        samples.order("PO-1", buyer, supplier);
        news.spread();
        var entry = list(anna).getFirst();

        anna.run(() -> notifications.open(entry.id(), entry.told().getFirst().fact()));

        assertThat(news.unread(anna)).isZero();
        assertThat(anna.call(() -> notifications.list(true, 0, 10))).isEmpty();
        assertThat(list(anna)).hasSize(1);
        samples.order("PO-2", buyer, supplier);
        news.spread();
        assertThat(news.unread(anna)).isEqualTo(1);
        anna.run(notifications::markAllRead);
        assertThat(news.unread(anna)).isZero();
    }

    @Test
    void thirty_orders_at_once_are_one_entry_until_it_is_read() {
        samples.orders(28, buyer, supplier);
        news.spread();
        samples.order("PO-A", buyer, supplier);
        samples.order("PO-B", buyer, supplier);
        news.spread();

        assertThat(news.of(anna)).containsExactly("30 new orders");
        assertThat(list(anna).getFirst().told()).as("the first few are named").hasSize(ToldFacts.SHOWN);
        assertThat(NoticeWords.linkOfMany(list(anna).getFirst())).startsWith("/orders?company=");
        anna.run(() -> notifications.open(list(anna).getFirst().id(), null));
        samples.order("PO-C", buyer, supplier);
        news.spread();
        assertThat(news.of(anna)).containsExactly("New order PO-C from Region Nordmark", "30 new orders");
    }

    @Test
    void what_comes_later_or_of_another_supplier_is_an_entry_of_its_own() {
        var second = samples.company("Norrskog Technique AB");
        var ola = news.person("Ola", Role.SUPPLIER_USER, supplier, second);
        samples.order("PO-1", buyer, supplier);
        samples.order("PO-2", buyer, second);
        news.spread();
        database.sql("update notification set last_at = :early where person_id = :person")
                .param("early", Stored.moment(clock.instant().minus(Duration.ofMinutes(11))))
                .param("person", ola.user().id())
                .update();
        samples.order("PO-3", buyer, supplier);
        news.spread();

        assertThat(news.of(ola)).hasSize(3).first().isEqualTo("New order PO-3 from Region Nordmark");
    }

    @Test
    void who_leaves_a_company_sees_nothing_of_it_any_more() {
        samples.order("PO-1", buyer, supplier);
        news.spread();
        var other = samples.company("Elsewhere AB");
        asSystem.run(() -> {
            var account = users.get(new UserId(anna.user().id()));
            users.change(account.id(), account.version(), "Anna", Role.SUPPLIER_USER, Set.of(other.id()));
        });

        var moved = Somebody.of("Anna", other).user();
        var now = new Somebody(new CurrentUser(
                anna.user().id(), "Anna", "", Role.SUPPLIER_USER, moved.companyIds(), moved.locale(), moved.zone()));

        assertThat(news.of(now)).isEmpty();
        assertThat(news.unread(now)).isZero();
    }

    @Test
    void everybody_is_told_as_they_chose() {
        anna.run(() -> settings.choose(Occasion.ORDER_RECEIVED, Way.OFF));
        samples.order("PO-1", buyer, supplier);
        news.spread();
        assertThat(news.of(anna)).isEmpty();
        assertThat(anna.call(settings::own))
                .containsEntry(Occasion.ORDER_RECEIVED, Way.OFF)
                .containsEntry(Occasion.ANSWER_OVERDUE, Way.AT_ONCE)
                .doesNotContainKey(Occasion.ORDER_WAITS);

        anna.run(settings::chooseUsual);
        samples.order("PO-2", buyer, supplier);
        news.spread();

        assertThat(news.of(anna)).containsExactly("New order PO-2 from Region Nordmark");
        assertThatThrownBy(() -> anna.run(() -> settings.choose(Occasion.MENTIONED, Way.PORTAL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_order_that_waits_is_news_to_staff_and_to_its_supplier_when_it_waits_no_more() {
        var maria = news.person("Maria", Role.ACCOUNT_MANAGER);
        var order = samples.order("PO-1", buyer, supplier);
        news.publish(happened(order, OrderHappened.WAITING));
        news.spread();
        assertThat(news.of(anna)).isEmpty();
        assertThat(news.of(maria)).contains("Order PO-1 from Region Nordmark waits for a connection");

        news.publish(happened(order, OrderHappened.CONNECTED));
        news.spread();

        assertThat(news.of(anna)).containsExactly("New order PO-1 from Region Nordmark");
    }

    @Test
    void what_the_buyer_sends_about_an_order_is_told_with_its_number() {
        var order = samples.order("PO-1", buyer, supplier);
        news.publish(new OrderHappened(
                order, supplier.id(), clock.instant(), OrderHappened.CHANGE_ARRIVED, List.of("4500201")));
        news.publish(new OrderHappened(
                order, supplier.id(), clock.instant(), OrderHappened.CANCELLATION_ARRIVED, List.of("4500202")));
        news.spread();

        assertThat(news.of(anna))
                .contains(
                        "Region Nordmark has sent order change 4500201 for order PO-1",
                        "Region Nordmark has sent cancellation 4500202 of order PO-1");
    }

    @Test
    void a_document_that_was_taken_back_or_could_not_be_delivered_is_told_with_reason_and_link() {
        var order = samples.order("PO-1", buyer, supplier);
        var draft = anna.call(() -> drafts.open(DocumentKind.ACT, order));
        news.publish(new DocumentHappened(
                draft,
                DocumentKind.DISPATCH_ADVICE,
                "DA-5",
                order,
                supplier.id(),
                DocumentState.VOIDED,
                clock.instant()));
        var failed = new TransmissionFailed(
                draft, Channel.HTTP_PUSH, 8, "exchange.outbound.error.unreachable", "buyer.example", clock.instant());
        news.publish(failed);
        news.publish(failed);
        news.publish(new TransmissionFailed(
                new DocumentId(4711), Channel.HTTP_PUSH, 8, "exchange.outbound.error.late", "", clock.instant()));
        news.spread();

        assertThat(news.of(anna))
                .containsOnlyOnce("Document of order PO-1 could not be delivered to Region Nordmark")
                .contains("Dispatch advice DA-5 of order PO-1 does not count any more")
                .hasSize(3);
        var words = news.words(anna);
        assertThat(list(anna))
                .filteredOn(entry -> entry.occasion() != Occasion.ORDER_RECEIVED)
                .extracting(entry -> words.reason(entry.told().getFirst()))
                .containsExactlyInAnyOrder("buyer.example cannot be reached.", "Order Portal has declared it void.");
        assertThat(list(anna))
                .filteredOn(entry -> entry.occasion() == Occasion.TRANSMISSION_FAILED)
                .extracting(entry -> NoticeWords.link(entry.told().getFirst()))
                .containsExactly("/documents/" + draft);
    }

    @Test
    void what_a_buyer_answers_is_told_with_document_line_and_reason_once() {
        var order = samples.order("PO-1", buyer, supplier);
        var document = anna.call(() -> drafts.open(DocumentKind.ACT, order));
        for (int i = 0; i < 2; i++) {
            news.happening(() -> reports.buyerAnswered(
                    document, "answer-7", "2", Notice.Reason.inWords("Price {wrong}, don't pay"), clock.instant()));
        }
        news.spread();

        var answered = list(anna).stream()
                .filter(entry -> entry.occasion() == Occasion.BUYER_ANSWERED)
                .toList();
        assertThat(answered).hasSize(1);
        var told = answered.getFirst().told().getFirst();
        assertThat(news.words(anna).title(told)).isEqualTo("Region Nordmark has answered Document of order PO-1");
        assertThat(news.words(anna).line(told)).isEqualTo("Line 2");
        assertThat(news.words(anna).reason(told)).isEqualTo("Price {wrong}, don't pay");
    }

    @Test
    void other_modules_tell_certain_people_and_an_internal_mention_stays_internal() {
        var maria = news.person("Maria", Role.ACCOUNT_MANAGER);
        var johan = news.person("Johan", Role.ADMINISTRATOR);
        var order = samples.order("PO-1", buyer, supplier);
        var mention = Notice.of(Occasion.MENTIONED, "mention:" + order, supplier.id(), order, clock.instant())
                .leadingTo("/orders/" + order + "#notes");
        var all = List.of(maria, johan, anna).stream()
                .map(person -> new UserId(person.user().id()))
                .toList();
        johan.run(() -> news.inTransaction(() -> notices.tell(mention, all)));
        johan.run(() -> news.inTransaction(() -> notices.tell(mention, all)));
        johan.run(() -> news.inTransaction(() ->
                notices.tell(Notice.of(Occasion.REMINDED, "reminder:" + order, supplier.id(), order, clock.instant())
                        .because(Notice.Reason.inWords("Please answer today.")))));
        news.spread();

        assertThat(news.of(maria)).containsOnlyOnce("You are mentioned in a note on order PO-1");
        assertThat(list(maria).stream()
                        .filter(entry -> entry.occasion() == Occasion.MENTIONED)
                        .map(entry -> NoticeWords.link(entry.told().getFirst())))
                .containsExactly("/orders/" + order + "#notes");
        assertThat(news.of(johan)).doesNotContain("You are mentioned in a note on order PO-1");
        assertThat(news.of(anna))
                .contains("You are reminded of order PO-1 from Region Nordmark")
                .noneMatch(title -> title.contains("note"));
    }

    @Test
    void what_happened_days_ago_is_kept_among_what_was_read() {
        var order = samples.order("PO-1", buyer, supplier);
        anna.run(() -> settings.choose(Occasion.ORDER_RECEIVED, Way.OFF));
        news.publish(new OrderHappened(
                order,
                supplier.id(),
                clock.instant().minus(Duration.ofDays(4)),
                OrderHappened.CHANGE_ARRIVED,
                List.of("C-1")));
        news.spread();

        assertThat(news.of(anna)).hasSize(1);
        assertThat(news.unread(anna)).isZero();
    }

    @Test
    void the_clock_tells_what_is_due_soon_what_is_overdue_and_what_was_left_each_once() {
        var soon = samples.order("SOON", buyer, supplier);
        due(soon, clock.instant().plus(Duration.ofHours(5)));
        received(soon, clock.instant().minus(Duration.ofDays(3)));
        due(samples.order("FAR", buyer, supplier), clock.instant().plus(Duration.ofHours(30)));
        due(samples.order("OVER", buyer, supplier), clock.instant().minus(Duration.ofHours(1)));
        samples.order(
                "LATE", buyer, supplier, LocalDate.now().minusDays(1), List.of(OrderSamples.line("7", "Bolt", 10)));
        var draft = anna.call(() -> drafts.open(DocumentKind.ACT, soon));
        database.sql("update document set revision = 3, changed_at = :at where id = :id")
                .param("at", Stored.moment(clock.instant().minus(Duration.ofHours(25))))
                .param("id", draft.value())
                .update();
        anna.run(() -> settings.choose(Occasion.ORDER_RECEIVED, Way.OFF));

        assertThat(look()).isPositive();
        assertThat(look()).as("looking again").isZero();
        news.spread();

        assertThat(news.of(anna))
                .containsExactlyInAnyOrder(
                        "Order SOON from Region Nordmark has to be answered soon",
                        "The answer to order OVER from Region Nordmark is overdue",
                        "The delivery of order LATE to Region Nordmark is overdue",
                        "Document of order SOON has not been sent");
        assertThat(list(anna))
                .filteredOn(entry -> entry.occasion() == Occasion.DELIVERY_OVERDUE)
                .extracting(entry -> news.words(anna).line(entry.told().getFirst()))
                .containsExactly("Line 7");
    }

    @Test
    void two_nodes_that_tell_and_look_at_the_same_moment_tell_everybody_once() throws Exception {
        var late = samples.orders(40, buyer, supplier);
        late.forEach(order -> due(order, clock.instant().minus(Duration.ofHours(1))));
        var erik = news.person("Erik", Role.SUPPLIER_USER, supplier);

        atOnce(() -> {
            clockReports.look();
            spreading.spread();
        });
        look();
        news.spread();

        for (var person : List.of(anna, erik)) {
            assertThat(list(person).stream()
                            .filter(entry -> entry.occasion() == Occasion.ORDER_RECEIVED)
                            .mapToInt(NotificationEntry::count)
                            .sum())
                    .isEqualTo(40);
            assertThat(list(person).stream()
                            .filter(entry -> entry.occasion() == Occasion.ANSWER_OVERDUE)
                            .mapToInt(NotificationEntry::count)
                            .sum())
                    .isEqualTo(40);
            assertThat(list(person)).as("what came at once is gathered").hasSize(2);
        }
        assertThat(database.sql("""
            select count(*) from notification_told t where t.person_id = :person\
            """)
                        .param("person", erik.user().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(80);
    }

    /** As on four nodes, at the same moment. */
    private void atOnce(Runnable work) throws Exception {
        var nodes = 4;
        var start = new CyclicBarrier(nodes);
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            var running = IntStream.range(0, nodes)
                    .mapToObj(node -> threads.submit(() -> {
                        start.await();
                        asSystem.run(work);
                        return true;
                    }))
                    .toList();
            for (var each : running) {
                each.get();
            }
        }
    }

    private int look() {
        return asSystem.call(clockReports::look);
    }

    private List<NotificationEntry> list(Somebody reader) {
        return reader.call(() -> notifications.list(false, 0, 100));
    }

    private OrderHappened happened(OrderId order, String kind) {
        return new OrderHappened(order, supplier.id(), clock.instant(), kind, List.of());
    }

    private void due(OrderId order, Instant moment) {
        database.sql("update purchase_order set due_at = :at, due_for = 'ANSWER' where id = :id")
                .param("at", Stored.moment(moment))
                .param("id", order.value())
                .update();
    }

    private void received(OrderId order, Instant moment) {
        database.sql("update purchase_order set received_at = :at where id = :id")
                .param("at", Stored.moment(moment))
                .param("id", order.value())
                .update();
    }
}
