package org.orderportal.party.ui;

import java.util.List;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.ReauthenticationPrompt;
import org.orderportal.party.BankAccounts;
import org.orderportal.party.CompanyDetails;
import org.orderportal.party.CompanyFile;
import org.orderportal.party.Logos;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that a page of a company works with. */
@Component
class CompanyDesk {

    private final CompanyFile file;
    private final BankAccounts accounts;
    private final ReauthenticationPrompt proof;
    private final Logos logos;
    private final CurrentUsers users;
    private final List<CompanyPageSection> sections;

    CompanyDesk(
            CompanyFile file,
            BankAccounts accounts,
            ReauthenticationPrompt proof,
            Logos logos,
            CurrentUsers users,
            ObjectProvider<CompanyPageSection> sections) {
        this.file = file;
        this.accounts = accounts;
        this.proof = proof;
        this.logos = logos;
        this.users = users;
        this.sections = sections.orderedStream().toList();
    }

    CompanyFile file() {
        return file;
    }

    BankAccounts accounts() {
        return accounts;
    }

    ReauthenticationPrompt proof() {
        return proof;
    }

    Logos logos() {
        return logos;
    }

    Formats formats() {
        return Formats.of(users.require());
    }

    /** What other modules add. */
    List<PageSection> sections(CompanyDetails company) {
        var keeper = file.isKeeper();
        return sections.stream()
                .flatMap(section -> section.of(company, keeper).stream())
                .toList();
    }
}
