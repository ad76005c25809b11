package org.orderportal.demo;

import java.util.Set;
import org.orderportal.base.Quantity;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRules.RequiredReference;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the demo's companies, and what each buyer demands. */
@Component
@Profile("demo")
class DemoCompanies {

    private static final BuyerRules STRICT = new BuyerRules(
            true,
            16,
            Set.of(AllowedChange.QUANTITY, AllowedChange.DATE, AllowedChange.SPLIT, AllowedChange.BACK_ORDER),
            true,
            Quantity.ZERO,
            Quantity.of(5),
            true,
            true,
            true,
            false,
            InvoiceBase.DISPATCHED,
            Quantity.ZERO,
            Set.of(RequiredReference.BUYER_REFERENCE, RequiredReference.CONTRACT));

    private static final BuyerRules TOLERANT = new BuyerRules(
            false,
            24,
            Set.of(AllowedChange.values()),
            false,
            Quantity.of(10),
            Quantity.of(10),
            false,
            false,
            false,
            true,
            InvoiceBase.CONFIRMED,
            Quantity.of(2),
            Set.of(RequiredReference.BUYER_REFERENCE));

    private final Companies companies;
    private final BuyerRulesBook rules;

    DemoCompanies(Companies companies, BuyerRulesBook rules) {
        this.companies = companies;
        this.rules = rules;
    }

    /** Registers those that are not there yet. The third buyer demands nothing, so that the default is seen too. */
    void register() {
        register(DemoParties.REGION, STRICT);
        register(DemoParties.CITY, TOLERANT);
        register(DemoParties.MUNICIPALITY, BuyerRules.DEFAULT);
        DemoParties.SUPPLIERS.forEach(this::idOf);
    }

    /** The id of a supplier, registered now if need be. */
    CompanyId idOf(DemoParty supplier) {
        var described = supplier.description();
        return companies
                .find(described)
                .orElseGet(() -> companies.register(described, false, true))
                .id();
    }

    private void register(DemoParty buyer, BuyerRules demands) {
        if (companies.find(buyer.description()).isEmpty()) {
            var company = companies.register(buyer.description(), true, false);
            rules.setRules(company.id(), demands);
        }
    }
}
