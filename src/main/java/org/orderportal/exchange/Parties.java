package org.orderportal.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.orderportal.base.security.Scope;
import org.orderportal.order.Participant;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyRole;
import org.orderportal.party.Identifier;
import org.orderportal.party.PartyDescription;
import org.springframework.stereotype.Component;

/** Finds the companies that a document names. */
@Component
class Parties {

    /** The two that a document is about. */
    record Pair(Company buyer, Company supplier) {

        boolean areConnected() {
            return buyer.isConnected() && supplier.isConnected();
        }
    }

    private final Companies companies;

    Parties(Companies companies) {
        this.companies = companies;
    }

    /** Makes those that are unknown; empty, and nothing made, if the supplier is outside of the scope. */
    Optional<Pair> find(Participant buyer, Participant seller, Scope scope) {
        var shared = shared(buyer, seller);
        var supplier = described(seller, shared);
        if (!isWithin(scope, supplier)) {
            return Optional.empty();
        }
        return Optional.of(new Pair(
                companies.findOrMake(described(buyer, shared), CompanyRole.BUYER),
                companies.findOrMake(supplier, CompanyRole.SUPPLIER)));
    }

    /** The company that is described, if it is known and, as a supplier, within the scope; none is made. */
    Optional<Company> known(Participant party, Scope scope) {
        return companies
                .find(described(party, Set.of()))
                .filter(company -> scope.includes(company.id().value()));
    }

    private boolean isWithin(Scope scope, PartyDescription supplier) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.Suppliers(var ids) ->
                companies
                        .find(supplier)
                        .filter(company -> ids.contains(company.id().value()))
                        .isPresent();
        };
    }

    /** An identifier that both parties bear tells neither. */
    private static Set<Identifier> shared(Participant buyer, Participant seller) {
        var shared = new HashSet<>(buyer.identifiers());
        shared.retainAll(seller.identifiers());
        return shared;
    }

    private static PartyDescription described(Participant party, Set<Identifier> shared) {
        return new PartyDescription(
                party.name(),
                party.endpoint(),
                party.identifiers().stream()
                        .filter(identifier -> party.endpoint() == null || !shared.contains(identifier))
                        .toList(),
                party.address(),
                party.vatNumber());
    }
}
