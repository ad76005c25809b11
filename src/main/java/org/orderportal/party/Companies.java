package org.orderportal.party;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.InternalPeopleOnly;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after the companies that trade here. */
@Service
public class Companies {

    private static final String VAT_NUMBER = "[A-Z]{2}[A-Z0-9]{2,13}";

    private final CompanyDirectory directory;
    private final CompanyChanges changes;
    private final ApplicationEventPublisher events;
    private final RetriedTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final CurrentUsers users;

    Companies(
            CompanyDirectory directory,
            CompanyChanges changes,
            ApplicationEventPublisher events,
            RetriedTransactions transactions,
            Ids ids,
            Clock clock,
            CurrentUsers users) {
        this.directory = directory;
        this.changes = changes;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
    }

    /** The company with that electronic address, else with one of those (scheme-bearing) identifiers; never by name. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Optional<Company> find(PartyDescription described) {
        return directory.find(Told.of(described)).map(TradingParty::company);
    }

    /**
     * The company that is meant, made in state "not connected" where it is unknown, in the caller's transaction. An
     * existing company gets the role, and nothing else is changed: master data change only by a person. A description
     * that tells nothing but a name makes a company of its own each time.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if another thread or node makes the same company
     *     at this moment. The transaction is then lost: the caller repeats all of it, and finds the other's company
     */
    @SignedInOnly
    @Transactional
    public Company findOrMake(PartyDescription described, CompanyRole role) {
        var found = directory.find(Told.of(described));
        if (found.isEmpty()) {
            var made = new TradingParty(ids, described, ConnectionState.NOT_CONNECTED, clock.instant());
            made.takeRoles(role == CompanyRole.BUYER, role == CompanyRole.SUPPLIER);
            directory.add(made);
            return made.company();
        }
        var company = found.get();
        if (!company.has(role)) {
            directory.giveRole(company, role);
        }
        return company.company();
    }

    /** Companies by id, in any order; for names on screens. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<Company> byIds(Collection<CompanyId> companies) {
        return directory.byIds(companies).stream().map(TradingParty::company).toList();
    }

    /** All companies by name; empty {@code search} finds all. Pages by offset: companies are few. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<Company> list(String search, int offset, int limit) {
        return list(search, null, offset, limit);
    }

    /** Companies by name, or by part of a number; null {@code state} finds both. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<Company> list(String search, @Nullable ConnectionState state, int offset, int limit) {
        return directory.list(search, state, offset, limit).stream()
                .map(TradingParty::company)
                .toList();
    }

    /** The companies that buy, by name; empty {@code search} finds all. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<Company> buyers(String search, int offset, int limit) {
        return directory.buyers(search, offset, limit).stream()
                .map(TradingParty::company)
                .toList();
    }

    /** The companies that sell, by name; empty {@code search} finds all. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<Company> suppliers(String search, int offset, int limit) {
        return directory.suppliers(search, offset, limit).stream()
                .map(TradingParty::company)
                .toList();
    }

    /** How many companies {@link #list} finds in all. */
    @StaffOnly
    @Transactional(readOnly = true)
    public long count(String search, @Nullable ConnectionState state) {
        return directory.count(search, state);
    }

    /**
     * Makes a connected company.
     *
     * @throws Refusal if it has no name, one of its numbers is wrong, or a company bears one of them already
     */
    @AdministratorOnly
    public Company register(PartyDescription described, boolean buys, boolean sells) {
        var checked = CompanyRules.checked(described);
        return transactions.call(() -> make(checked, buys, sells));
    }

    private Company make(PartyDescription described, boolean buys, boolean sells) {
        CompanyRules.numbers(described)
                .flatMap(number -> directory.bearer(number).stream())
                .forEach(here -> {
                    throw new Refusal("party.company.alreadyHere", here.name());
                });
        var company = new TradingParty(ids, described, ConnectionState.CONNECTED, clock.instant());
        company.takeRoles(buys, sells);
        directory.add(company);
        changes.happened("company.registered", company);
        return company.company();
    }

    /**
     * Remembers the GS1 company prefix of one's own company; null forgets it.
     *
     * @throws NotFound if there is no such company, or the caller does not act for it
     * @throws Refusal  if it is no prefix: 7 to 10 digits that GS1 gives out
     */
    @SignedInOnly
    public void setGs1Prefix(CompanyId id, @Nullable String prefix) {
        if (!users.scope().includes(id.value())) {
            throw new NotFound("company");
        }
        var digits = CompanyRules.gs1Prefix(prefix);
        transactions.run(() -> takeGs1Prefix(id, digits));
    }

    private void takeGs1Prefix(CompanyId id, @Nullable String prefix) {
        var company = directory.byId(id).orElseThrow(() -> new NotFound("company"));
        var before = company.company().gs1Prefix();
        company.takeGs1Prefix(prefix);
        changes.changed(id, company.name(), CompanyField.GS1_PREFIX, before, prefix);
    }

    /**
     * Remembers the VAT number of one's own company; null forgets it.
     *
     * @throws NotFound if there is no such company, or the caller does not act for it
     * @throws Refusal  if it does not look like one: two letters of a country, and 2 to 13 letters or digits
     */
    @SignedInOnly
    public void setVatNumber(CompanyId id, @Nullable String number) {
        if (!users.scope().includes(id.value())) {
            throw new NotFound("company");
        }
        var tight = number == null ? "" : number.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
        if (!tight.isEmpty() && !tight.matches(VAT_NUMBER)) {
            throw new Refusal("party.vat-number.wrong", tight);
        }
        transactions.run(() -> takeVatNumber(id, tight.isEmpty() ? null : tight));
    }

    private void takeVatNumber(CompanyId id, @Nullable String number) {
        var company = directory.byId(id).orElseThrow(() -> new NotFound("company"));
        var before = company.company().vatNumber();
        company.takeVatNumber(number);
        changes.changed(id, company.name(), CompanyField.VAT_NUMBER, before, number);
    }

    /** Connects a company; its waiting orders come free in the same transaction ({@link CompanyConnected}). */
    @InternalPeopleOnly
    public void connect(CompanyId id) {
        transactions.run(() -> joinIn(id));
    }

    private void joinIn(CompanyId id) {
        var company = directory.byId(id).orElseThrow(() -> new NotFound("company"));
        if (!company.isConnected()) {
            company.connect();
            changes.happened("company.connected", company);
            events.publishEvent(new CompanyConnected(id));
        }
    }
}
