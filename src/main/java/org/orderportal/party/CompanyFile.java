package org.orderportal.party;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.orderportal.base.Ids;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.SaveResult;
import org.orderportal.base.SaveResult.Conflict;
import org.orderportal.base.SaveResult.Saved;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CompanyKeepersOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the master data of companies: their own people read them, their administrators and staff change them. By which
 * numbers orders find a company, only staff changes: whoever could name them could take another's orders.
 */
@Service
public class CompanyFile {

    private static final int CHANGES_SHOWN = 100;

    private final CompanyDirectory directory;
    private final CompanyChanges changes;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;
    private final Ids ids;
    private final Clock clock;

    CompanyFile(
            CompanyDirectory directory,
            CompanyChanges changes,
            RetriedTransactions transactions,
            CurrentUsers users,
            Ids ids,
            Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.transactions = transactions;
        this.users = users;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such company, or the reader does not act for it */
    @SignedInOnly
    @Transactional(readOnly = true)
    public CompanyDetails get(CompanyId id) {
        return own(id).details();
    }

    /** The companies that the reader acts for, by name; none for those who see all. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<Company> mine() {
        var mine = users.require().companyIds().stream().map(CompanyId::new).toList();
        return directory.byIds(mine).stream()
                .map(TradingParty::company)
                .sorted(Comparator.comparing(Company::name))
                .toList();
    }

    /** Whether the reader may change the master data of companies within their scope. */
    @SignedInOnly
    public boolean isKeeper() {
        return switch (users.require().role()) {
            case SUPPLIER_ADMINISTRATOR, ACCOUNT_MANAGER, ADMINISTRATOR, SYSTEM -> true;
            case SUPPLIER_USER, SUPPLIER_CONNECTION, OPERATOR_CONNECTION -> false;
        };
    }

    /** Whether the reader may also change by which numbers orders find a company. */
    @SignedInOnly
    public boolean mayChangeNumbers() {
        return isKeeper() && !users.require().is(Role.SUPPLIER_ADMINISTRATOR);
    }

    /**
     * Saves what was changed, where nobody has changed it since that version.
     *
     * @throws NotFound if there is no such company, or the caller does not act for it
     * @throws Refusal  naming what is wrong
     */
    @CompanyKeepersOnly
    public SaveResult<CompanyDetails> save(CompanyDetails told) {
        return transactions.call(() -> replace(told));
    }

    private SaveResult<CompanyDetails> replace(CompanyDetails told) {
        var company = own(told.id());
        var before = company.details();
        if (before.version() != told.version()) {
            return new Conflict<>(before);
        }
        var checked = CompanyRules.checked(told, before);
        requireOwnNumbers(checked, before);
        company.become(checked, ids, clock.instant(), users.require().name());
        directory.flush();
        var now = company.details();
        changes.compared(before, now);
        return new Saved<>(now);
    }

    /** What was changed of a company, the newest first. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<CompanyChange> changes(CompanyId id) {
        own(id);
        return changes.of(id, CHANGES_SHOWN);
    }

    private void requireOwnNumbers(CompanyDetails told, CompanyDetails before) {
        if (told.isKnownAs(before)) {
            return;
        }
        if (!mayChangeNumbers()) {
            throw new Refusal("party.identifier.staff-only");
        }
        CompanyRules.added(told, before)
                .forEach(added -> directory
                        .bearer(added)
                        .filter(other -> other.id() != told.id().value())
                        .ifPresent(other -> refuse(added.toString(), other)));
    }

    private static void refuse(String number, TradingParty other) {
        throw new Refusal("party.identifier.taken", number, other.name());
    }

    private TradingParty own(CompanyId id) {
        if (!users.scope().includes(id.value())) {
            throw new NotFound("company");
        }
        return directory.byId(id).orElseThrow(() -> new NotFound("company"));
    }
}
