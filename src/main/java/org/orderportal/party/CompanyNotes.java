package org.orderportal.party;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CompanyKeepersOnly;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets other modules write into the log of a company's changes what they keep of it, in their transaction. */
@Service
public class CompanyNotes {

    private final CompanyChanges changes;
    private final CompanyDirectory directory;
    private final CurrentUsers users;

    CompanyNotes(CompanyChanges changes, CompanyDirectory directory, CurrentUsers users) {
        this.changes = changes;
        this.directory = directory;
        this.users = users;
    }

    /** Nothing where it is as it was. @throws NotFound if the caller does not act for that company */
    @CompanyKeepersOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(CompanyId company, CompanyField field, @Nullable String before, @Nullable String after) {
        if (!users.scope().includes(company.value())) {
            throw new NotFound("company");
        }
        var name = directory
                .byId(company)
                .orElseThrow(() -> new NotFound("company"))
                .name();
        changes.changed(company, name, field, before, after);
    }
}
