package org.orderportal.order.ui;

import java.util.List;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;

/** Companies by the names that screens call them. */
record CompanyNames(Companies companies, String unknown) {

    String of(CompanyId id) {
        return companies.byIds(List.of(id)).stream()
                .findFirst()
                .map(Company::name)
                .orElse(unknown);
    }
}
