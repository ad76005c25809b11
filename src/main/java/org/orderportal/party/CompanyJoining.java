package org.orderportal.party;

import org.orderportal.audit.AuditLog;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.InternalPeopleOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Says of a company that documents brought which one it is. Only a person knows that: names and addresses prove nothing. */
@Service
public class CompanyJoining {

    private final CompanyDirectory directory;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final RetriedTransactions transactions;

    CompanyJoining(
            CompanyDirectory directory,
            AuditLog audit,
            ApplicationEventPublisher events,
            RetriedTransactions transactions) {
        this.directory = directory;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * The unknown company is the known one: its orders, its electronic address and its numbers are that one's from now on,
     * and it is connected. The unknown one is gone.
     *
     * @throws Refusal if the unknown one takes part already, or both have an order of the same number
     */
    @InternalPeopleOnly
    public void join(CompanyId unknown, CompanyId known) {
        if (unknown.equals(known)) {
            throw new Refusal("party.joining.same");
        }
        try {
            transactions.run(() -> joinIn(unknown, known));
        } catch (DataIntegrityViolationException used) {
            throw new Refusal("party.joining.used");
        }
    }

    private void joinIn(CompanyId unknown, CompanyId known) {
        var here = company(known);
        var gone = company(unknown);
        if (gone.isConnected()) {
            throw new Refusal("party.joining.connected", gone.name());
        }
        here.takeRoles(
                here.has(CompanyRole.BUYER) || gone.has(CompanyRole.BUYER),
                here.has(CompanyRole.SUPPLIER) || gone.has(CompanyRole.SUPPLIER));
        here.connect();
        events.publishEvent(new CompanyJoined(unknown, known));
        directory.join(gone, here);
        audit.record("company.joined", here.name(), gone.name());
        events.publishEvent(new CompanyConnected(known));
    }

    private TradingParty company(CompanyId id) {
        return directory.byId(id).orElseThrow(() -> new NotFound("company"));
    }
}
