package org.orderportal.exchange;

import java.util.HashSet;
import java.util.Set;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.security.AsSystem;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyConnected;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows in the message log that an order waits no longer, in the transaction that connects its company. */
@Component
class ConnectedMessages {

    private final Messages messages;
    private final Companies companies;
    private final RetriedTransactions transactions;
    private final AsSystem asSystem;

    ConnectedMessages(Messages messages, Companies companies, RetriedTransactions transactions, AsSystem asSystem) {
        this.messages = messages;
        this.companies = companies;
        this.transactions = transactions;
        this.asSystem = asSystem;
    }

    @EventListener
    @Transactional
    public void on(CompanyConnected event) {
        update(Set.of(event.company()));
    }

    /** What an unknown company sent or was sent belongs to the one that it turned out to be. */
    @EventListener
    @Transactional
    public void on(CompanyJoined event) {
        messages.moved(event.unknown(), event.known());
    }

    /** For what came in at the very moment when its company was connected. */
    void update() {
        transactions.run(() -> update(Set.of()));
    }

    private void update(Set<CompanyId> justConnected) {
        var waiting = messages.pairsWaitingForConnection();
        if (waiting.isEmpty()) {
            return;
        }
        var connected = connected(waiting);
        connected.addAll(justConnected);
        waiting.stream()
                .filter(pair -> connected.contains(pair.buyer()) && connected.contains(pair.supplier()))
                .forEach(messages::connected);
    }

    private Set<CompanyId> connected(Set<Messages.Pair> waiting) {
        var asked = new HashSet<CompanyId>();
        waiting.forEach(pair -> {
            asked.add(pair.buyer());
            asked.add(pair.supplier());
        });
        var connected = new HashSet<CompanyId>();
        asSystem.call(() -> companies.byIds(asked)).stream()
                .filter(Company::isConnected)
                .map(Company::id)
                .forEach(connected::add);
        return connected;
    }
}
