package org.orderportal.party;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.Ids;
import org.springframework.stereotype.Repository;

/** The rules of buyers in the database. */
@Repository
class BuyerRulesRows {

    private final EntityManager entities;
    private final Ids ids;

    BuyerRulesRows(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    List<StoredBuyerRules> of(CompanyId buyer, List<Long> suppliers) {
        return entities.createQuery(
                        "from StoredBuyerRules r where r.buyerId = :buyer and r.supplierId in :suppliers",
                        StoredBuyerRules.class)
                .setParameter("buyer", buyer.value())
                .setParameter("suppliers", suppliers)
                .getResultList();
    }

    Optional<StoredBuyerRules> of(CompanyId buyer, long supplier) {
        return of(buyer, List.of(supplier)).stream().findFirst();
    }

    List<CompanyId> suppliersWithOwn(CompanyId buyer) {
        return entities
                .createQuery(
                        "select r.supplierId from StoredBuyerRules r where r.buyerId = :buyer and r.supplierId <> 0",
                        Long.class)
                .setParameter("buyer", buyer.value())
                .getResultList()
                .stream()
                .map(CompanyId::new)
                .toList();
    }

    /** Answers the rules that stood there. */
    Optional<String> replace(CompanyId buyer, long supplier, String rules) {
        var stored = of(buyer, supplier);
        var before = stored.map(StoredBuyerRules::rules);
        stored.ifPresentOrElse(
                here -> here.replace(rules),
                () -> entities.persist(new StoredBuyerRules(ids.next(), buyer, supplier, rules)));
        entities.flush();
        return before;
    }

    void remove(StoredBuyerRules stored) {
        entities.remove(stored);
        entities.flush();
    }
}
