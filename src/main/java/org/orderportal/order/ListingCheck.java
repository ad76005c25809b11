package org.orderportal.order;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares every order's places in the lists with those that the order is to have. */
@Component
class ListingCheck implements ConsistencyCheck {

    private final JdbcClient database;
    private final ListingRows rows;
    private final Clock clock;
    private final EveryOrder everyOrder;

    ListingCheck(JdbcClient database, ListingRows rows, Clock clock, EveryOrder everyOrder) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
        this.everyOrder = everyOrder;
    }

    @Override
    public String subject() {
        return "Places of orders in the lists";
    }

    @Override
    public long run(Consumer<String> difference) {
        var checked = everyOrder.compare(this::places, difference);
        strays(difference);
        early(difference);
        misplacedWords(difference);
        return checked;
    }

    private List<String> places(List<OrderId> orders) {
        var found = new ArrayList<String>();
        var ids = orders.stream().map(OrderId::value).toList();
        var there = rows.there(ids);
        rows.wanted(ids).forEach((place, wanted) -> {
            var stored = there.remove(place);
            if (!wanted.equals(stored)) {
                found.add("%s: the list %d holds %s, the order says %s"
                        .formatted(new OrderId(place.order()), place.list(), stored, wanted));
            }
        });
        there.values()
                .forEach(stray -> found.add("%s: it stands in the list %d, where it does not belong: %s"
                        .formatted(
                                new OrderId(stray.place().order()),
                                stray.place().list(),
                                stray)));
        return found;
    }

    private void strays(Consumer<String> difference) {
        database.sql("""
                        select distinct l.order_id from order_listing l
                        where not exists (select 1 from purchase_order o where o.id = l.order_id)""")
                .query(Long.class)
                .list()
                .forEach(stray -> difference.accept(
                        "%s: it stands in lists, and there is no such order".formatted(new OrderId(stray))));
    }

    /** That a sweep has not yet been at an order is no fault; that an order is called overdue too early is one. */
    private void early(Consumer<String> difference) {
        database.sql("select id from purchase_order where overdue = true and (due_at is null or due_at > :now)")
                .param("now", Stored.moment(clock.instant()))
                .query(Long.class)
                .list()
                .forEach(order -> difference.accept(
                        "%s: it stands there as overdue, and it is not".formatted(new OrderId(order))));
    }

    private void misplacedWords(Consumer<String> difference) {
        database.sql("""
                        select distinct l.order_id from order_listing l join order_token t on t.order_id = l.order_id
                        where l.list_key = %d and t.folder <>
                            case l.folder when 2 then 1 when 5 then 4 else l.folder end""".formatted(ListKey.ALL))
                .query(Long.class)
                .list()
                .forEach(order -> difference.accept(
                        "%s: its words stand in another folder than the order".formatted(new OrderId(order))));
    }
}
