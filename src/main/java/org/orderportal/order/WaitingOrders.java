package org.orderportal.order;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyConnected;
import org.orderportal.party.CompanyId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Frees the orders that wait for a company, as soon as buyer and supplier are both connected. */
@Component
class WaitingOrders {

    private record Waiting(OrderId id, CompanyId buyer, CompanyId supplier) {}

    private final JdbcClient database;
    private final Companies companies;
    private final OrderListing listing;
    private final OrderHistory history;
    private final RetriedTransactions transactions;
    private final Clock clock;

    WaitingOrders(
            JdbcClient database,
            Companies companies,
            OrderListing listing,
            OrderHistory history,
            RetriedTransactions transactions,
            Clock clock) {
        this.database = database;
        this.companies = companies;
        this.listing = listing;
        this.history = history;
        this.transactions = transactions;
        this.clock = clock;
    }

    int count() {
        return database.sql("select count(*) from purchase_order where waiting_connection = true")
                .query(Integer.class)
                .single();
    }

    @EventListener
    @Transactional
    public void on(CompanyConnected event) {
        var waiting = waiting().stream()
                .filter(order -> order.buyer().equals(event.company())
                        || order.supplier().equals(event.company()))
                .toList();
        free(waiting, Set.of(event.company()));
    }

    /** Frees what came in at the very moment when its company was connected, too late for the one, too early for the other. */
    void freeStragglers() {
        transactions.run(() -> free(waiting(), Set.of()));
    }

    private List<Waiting> waiting() {
        return database.sql(
                        "select id, buyer_id, supplier_id from purchase_order where waiting_connection = true order by id")
                .query((row, number) -> new Waiting(
                        new OrderId(row.getLong("id")),
                        new CompanyId(row.getLong("buyer_id")),
                        new CompanyId(row.getLong("supplier_id"))))
                .list();
    }

    private void free(List<Waiting> waiting, Set<CompanyId> known) {
        var connected = connected(waiting, known);
        for (var order : waiting) {
            if (connected.contains(order.buyer()) && connected.contains(order.supplier())) {
                free(order);
            }
        }
    }

    private void free(Waiting order) {
        var freed = database.sql("""
                        update purchase_order set waiting_connection = false, version = version + 1
                        where id = :id and waiting_connection = true""").param("id", order.id().value()).update();
        if (freed == 1) {
            listing.changed(List.of(order.id()));
            history.add(order.id(), order.supplier().value(), clock.instant(), OrderHistory.CONNECTED);
        }
    }

    private Set<CompanyId> connected(List<Waiting> waiting, Set<CompanyId> known) {
        var asked = new HashSet<CompanyId>();
        waiting.forEach(order -> asked.addAll(List.of(order.buyer(), order.supplier())));
        asked.removeAll(known);
        var connected = companies.byIds(asked).stream()
                .filter(Company::isConnected)
                .map(Company::id)
                .collect(Collectors.toCollection(HashSet::new));
        connected.addAll(known);
        return connected;
    }
}
