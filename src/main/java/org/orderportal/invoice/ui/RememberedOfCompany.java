package org.orderportal.invoice.ui;

import java.util.Optional;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.PageSection;
import org.orderportal.invoice.RememberedChoices;
import org.orderportal.party.CompanyDetails;
import org.orderportal.party.ui.CompanyPageSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds what is remembered for its invoices to the page of a company that sells. */
@Component
@Order(20)
class RememberedOfCompany implements CompanyPageSection {

    private final RememberedChoices choices;
    private final Texts texts;
    private final CurrentUsers users;

    RememberedOfCompany(RememberedChoices choices, Texts texts, CurrentUsers users) {
        this.choices = choices;
        this.texts = texts;
        this.users = users;
    }

    @Override
    public Optional<PageSection> of(CompanyDetails company, boolean keeper) {
        return company.sells()
                ? Optional.of(new RememberedSection(
                        texts.get(users.require().locale(), "invoice.remembered.title"), company.id(), choices, keeper))
                : Optional.empty();
    }
}
