package org.orderportal.party;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.Ids;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each buyer demands, in general and of single suppliers. */
@Service
public class BuyerRulesBook {

    private final EntityManager entities;
    private final CompanyDirectory directory;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final RetriedTransactions transactions;
    private final Ids ids;
    private final RulesJson json = new RulesJson();

    BuyerRulesBook(
            EntityManager entities,
            CompanyDirectory directory,
            AuditLog audit,
            ApplicationEventPublisher events,
            RetriedTransactions transactions,
            Ids ids) {
        this.entities = entities;
        this.directory = directory;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** The rules for that supplier, else the buyer's general ones, else the default. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public BuyerRules rulesFor(CompanyId buyer, CompanyId supplier) {
        return found(buyer, List.of(StoredBuyerRules.GENERAL, supplier.value()));
    }

    /** The rules that hold for every supplier of whom nothing else is said. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public BuyerRules generalRules(CompanyId buyer) {
        return found(buyer, List.of(StoredBuyerRules.GENERAL));
    }

    /** Sets the buyer's general rules; its orders follow in the same transaction ({@link BuyerRulesChanged}). */
    @AdministratorOnly
    public void setRules(CompanyId buyer, BuyerRules rules) {
        transactions.run(() -> replaceRules(buyer, rules));
    }

    private void replaceRules(CompanyId buyer, BuyerRules rules) {
        var company = directory.byId(buyer).orElseThrow(() -> new NotFound("company"));
        var text = json.write(rules);
        stored(buyer, List.of(StoredBuyerRules.GENERAL)).stream()
                .findFirst()
                .ifPresentOrElse(
                        stored -> stored.replace(text),
                        () -> entities.persist(
                                new StoredBuyerRules(ids.next(), buyer, StoredBuyerRules.GENERAL, text)));
        audit.record("buyer-rules.changed", company.name(), text);
        events.publishEvent(new BuyerRulesChanged(buyer));
    }

    private BuyerRules found(CompanyId buyer, List<Long> suppliers) {
        return stored(buyer, suppliers).stream()
                .min(Comparator.comparing(StoredBuyerRules::areGeneral))
                .map(stored -> json.read(stored.rules()))
                .orElse(BuyerRules.DEFAULT);
    }

    private List<StoredBuyerRules> stored(CompanyId buyer, List<Long> suppliers) {
        return entities.createQuery(
                        "from StoredBuyerRules r where r.buyerId = :buyer and r.supplierId in :suppliers",
                        StoredBuyerRules.class)
                .setParameter("buyer", buyer.value())
                .setParameter("suppliers", suppliers)
                .getResultList();
    }
}
