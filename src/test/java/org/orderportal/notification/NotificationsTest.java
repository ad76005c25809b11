package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.identity.UserId;
import org.orderportal.identity.Users;
import org.orderportal.order.OrderHappened;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens is told to whom it concerns, once, and to nobody else. */
class NotificationsTest extends SupplierInTheNews {

    @Autowired
    Users users;

    private Somebody sten;

    @BeforeEach
    void another_supplier() {
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
}
