package org.orderportal.order;

import java.util.List;
import java.util.stream.Stream;
import org.orderportal.base.error.Refusal;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyJoined;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the orders that wait for an unknown company to the one that it turned out to be, in the transaction that says so.
 * Nobody has answered them: a supplier never saw them.
 */
@Component
class JoinedCompanies {

    private final JdbcClient database;
    private final OrderListing listing;
    private final OrderStandings standings;
    private final Companies companies;

    JoinedCompanies(JdbcClient database, OrderListing listing, OrderStandings standings, Companies companies) {
        this.database = database;
        this.listing = listing;
        this.standings = standings;
        this.companies = companies;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CompanyJoined event) {
        var sold = orders("supplier_id", event.unknown());
        var bought = orders("buyer_id", event.unknown());
        requireNoDouble(event, "supplier_id", "buyer_id");
        requireNoDouble(event, "buyer_id", "supplier_id");
        move("supplier_id", event);
        move("buyer_id", event);
        rename(event.known(), sold);
        database.sql("update order_token set supplier_id = :known where supplier_id = :unknown")
                .param("known", event.known().value())
                .param("unknown", event.unknown().value())
                .update();
        var moved = Stream.concat(sold.stream(), bought.stream()).distinct().toList();
        standAnew(moved);
        listing.changed(moved);
    }

    /** Other rules may hold between the two than were thought of before. */
    private void standAnew(List<OrderId> moved) {
        if (!moved.isEmpty()) {
            standings.refresh(database.sql(
                            "select %s from purchase_order o where o.id in (:orders)".formatted(OrderHeads.COLUMNS))
                    .param("orders", moved.stream().map(OrderId::value).toList())
                    .query(OrderHeads::head)
                    .list());
        }
    }

    private List<OrderId> orders(String side, CompanyId company) {
        return database
                .sql("select id from purchase_order where %s = :company order by id for update".formatted(side))
                .param("company", company.value())
                .query(Long.class)
                .list()
                .stream()
                .map(OrderId::new)
                .toList();
    }

    /** The same number from the same buyer twice is for a person to look at. */
    private void requireNoDouble(CompanyJoined event, String side, String other) {
        database.sql("""
            select o.number from purchase_order o join purchase_order h
                on h.%2$s = o.%2$s and h.number = o.number and h.%1$s = :known
            where o.%1$s = :unknown order by o.id fetch first 1 rows only\
            """.formatted(side, other))
                .param("known", event.known().value())
                .param("unknown", event.unknown().value())
                .query(String.class)
                .optional()
                .ifPresent(number -> {
                    throw new Refusal("order.joining.twice", number);
                });
    }

    private void move(String side, CompanyJoined event) {
        database.sql("update purchase_order set %1$s = :known, version = version + 1 where %1$s = :unknown"
                        .formatted(side))
                .param("known", event.known().value())
                .param("unknown", event.unknown().value())
                .update();
    }

    private void rename(CompanyId supplier, List<OrderId> orders) {
        if (!orders.isEmpty()) {
            var name = companies.byIds(List.of(supplier)).stream()
                    .findFirst()
                    .map(Company::name)
                    .orElseThrow();
            database.sql("update purchase_order set supplier_name = :name where id in (:orders)")
                    .param("name", name)
                    .param("orders", orders.stream().map(OrderId::value).toList())
                    .update();
        }
    }
}
