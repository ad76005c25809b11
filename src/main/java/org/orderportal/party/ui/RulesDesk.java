package org.orderportal.party.ui;

import java.util.List;
import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.party.BuyerRuleWords;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;

/** All that the page of a buyer's rules works with. */
@Component
class RulesDesk {

    private final Companies companies;
    private final BuyerRulesBook book;
    private final CurrentUsers users;
    private final Texts texts;

    RulesDesk(Companies companies, BuyerRulesBook book, CurrentUsers users, Texts texts) {
        this.companies = companies;
        this.book = book;
        this.users = users;
        this.texts = texts;
    }

    BuyerRulesBook book() {
        return book;
    }

    boolean mayChange() {
        return users.require().is(Role.ADMINISTRATOR);
    }

    BuyerRuleWords words() {
        return new BuyerRuleWords(texts, Formats.of(users.require()));
    }

    /** @throws NotFound if there is none */
    Company company(Optional<Long> id) {
        return companies.byIds(id.map(CompanyId::new).map(List::of).orElse(List.of())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("company"));
    }

    List<Company> suppliers(String search, int offset, int limit) {
        return companies.suppliers(search, offset, limit);
    }
}
