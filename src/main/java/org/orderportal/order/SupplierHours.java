package org.orderportal.order;

import java.util.List;
import org.orderportal.base.calendar.WorkingCalendars;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;

/** When the people of a supplier work, who are to answer: by the public holidays of the country that it lies in. */
@Component
class SupplierHours {

    private final Companies companies;
    private final WorkingCalendars calendars;

    SupplierHours(Companies companies, WorkingCalendars calendars) {
        this.companies = companies;
        this.calendars = calendars;
    }

    WorkingTime of(CompanyId supplier) {
        return companies.byIds(List.of(supplier)).stream()
                .findFirst()
                .map(company -> calendars.of(company.address().country()))
                .orElseGet(() -> calendars.of(null));
    }
}
