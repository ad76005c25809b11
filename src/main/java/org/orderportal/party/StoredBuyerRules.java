package org.orderportal.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The rules of a buyer in the database, as JSON: they are read and written whole, and grow with the portal. */
@Entity
@Table(name = "buyer_rules")
class StoredBuyerRules {

    /** Stands for all suppliers. */
    static final long GENERAL = 0;

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private long buyerId;
    private long supplierId;
    private String rules;

    @SuppressWarnings("NullAway.Init")
    protected StoredBuyerRules() {}

    StoredBuyerRules(long id, CompanyId buyer, long supplierId, String rules) {
        this.id = id;
        this.buyerId = buyer.value();
        this.supplierId = supplierId;
        this.rules = rules;
    }

    boolean areGeneral() {
        return supplierId == GENERAL;
    }

    /** Hibernate counts from 0; 0 means that nothing is written down. */
    int edition() {
        return version == null ? 1 : version + 1;
    }

    String rules() {
        return rules;
    }

    void replace(String others) {
        rules = others;
    }
}
