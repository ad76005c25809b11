package org.orderportal.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.springframework.stereotype.Service;

/** Looks after the companies that trade here. */
@Service
public class Companies {

    /** The company with that electronic address, else with one of those (scheme-bearing) identifiers; never by name. */
    @SignedInOnly
    public Optional<Company> find(PartyDescription described) {
        throw new UnsupportedOperationException();
    }

    /**
     * The company that is meant, made in state "not connected" where it is unknown, in the caller's transaction. An
     * existing company gets the role, and nothing else is changed: master data change only by a person.
     */
    @SignedInOnly
    public Company findOrMake(PartyDescription described, CompanyRole role) {
        throw new UnsupportedOperationException();
    }

    /** Companies by id, in any order; for names on screens. */
    @SignedInOnly
    public List<Company> byIds(Collection<CompanyId> ids) {
        throw new UnsupportedOperationException();
    }

    /** All companies by name; empty {@code search} finds all. Pages by offset: companies are few. */
    @StaffOnly
    public List<Company> list(String search, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Makes a connected company. */
    @AdministratorOnly
    public Company register(PartyDescription described, boolean buys, boolean sells) {
        throw new UnsupportedOperationException();
    }

    /** Connects a company; its waiting orders come free in the same transaction ({@link CompanyConnected}). */
    @AdministratorOnly
    public void connect(CompanyId id) {
        throw new UnsupportedOperationException();
    }
}
