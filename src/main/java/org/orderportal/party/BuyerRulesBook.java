package org.orderportal.party;

import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/** What each buyer demands, in general and of single suppliers. */
@Service
public class BuyerRulesBook {

    /** The rules for that supplier, else the buyer's general ones, else the default. */
    @SignedInOnly
    public BuyerRules rulesFor(CompanyId buyer, CompanyId supplier) {
        throw new UnsupportedOperationException();
    }

    /** Sets the buyer's general rules. */
    @AdministratorOnly
    public void setRules(CompanyId buyer, BuyerRules rules) {
        throw new UnsupportedOperationException();
    }
}
