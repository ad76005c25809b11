package org.orderportal.party;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.SearchKey;
import org.springframework.stereotype.Repository;

/** The companies in the database. A repository, so that a breach of a unique key comes out as Spring's exception. */
@Repository
class CompanyDirectory {

    private static final String MATCHES = """
        from TradingParty c
        where (c.sortName like :pattern escape '!' or c.endpointId like :number escape '!'
            or exists (select i from c.identifiers i where i.number like :number escape '!'))
            and (:state is null or c.connection = :state)\
        """;

    private final EntityManager entities;
    private final Ids ids;

    CompanyDirectory(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    void add(TradingParty company) {
        entities.persist(company);
        entities.flush();
    }

    Optional<TradingParty> byId(CompanyId id) {
        return Optional.ofNullable(entities.find(TradingParty.class, id.value()));
    }

    List<TradingParty> byIds(Collection<CompanyId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from TradingParty c where c.id in :ids", TradingParty.class)
                        .setParameter("ids", ids.stream().map(CompanyId::value).toList())
                        .getResultList();
    }

    /** The company that is meant; where several bear the same identifier, the one that was here first. */
    Optional<TradingParty> find(Told told) {
        var endpoint = told.endpoint();
        var byEndpoint = endpoint == null
                ? Optional.<TradingParty>empty()
                : byEndpoint(endpoint).or(() -> byAlias(endpoint));
        return byEndpoint.or(() -> told.identifiers().stream()
                .flatMap(given -> byIdentifier(given).stream())
                .findFirst());
    }

    private Optional<TradingParty> byEndpoint(ElectronicAddress endpoint) {
        return entities
                .createQuery(
                        "from TradingParty c where c.endpointScheme = :scheme and c.endpointId = :id",
                        TradingParty.class)
                .setParameter("scheme", endpoint.scheme())
                .setParameter("id", endpoint.id())
                .getResultList()
                .stream()
                .findFirst();
    }

    private Optional<TradingParty> byAlias(ElectronicAddress endpoint) {
        return entities.createNativeQuery(
                        "select company_id from company_alias where scheme = :scheme and endpoint_id = :id", Long.class)
                .setParameter("scheme", endpoint.scheme())
                .setParameter("id", endpoint.id())
                .getResultStream()
                .findFirst()
                .flatMap(id -> byId(new CompanyId(((Number) id).longValue())));
    }

    /** Who bears the number, as electronic address or beside it: a person tells a company by any of them. */
    Optional<TradingParty> bearer(Identifier number) {
        var endpoint = new ElectronicAddress(number.scheme(), number.value());
        return byEndpoint(endpoint).or(() -> byAlias(endpoint)).or(() -> byIdentifier(number));
    }

    /** By what the one is known, the other is known from now on; the one is gone. */
    void join(TradingParty gone, TradingParty here) {
        var numbers = gone.company();
        var unknown = gone.id();
        var known = here.id();
        List.of("company_change", "company_identifier").forEach(table -> run("delete from " + table, unknown));
        run("update company_alias set company_id = " + known, unknown);
        entities.detach(gone);
        run("delete from buyer_rules", "buyer_id", unknown);
        run("delete from company", "id", unknown);
        if (numbers.endpoint() != null) {
            entities.createNativeQuery("insert into company_alias (scheme, endpoint_id, company_id) values (?, ?, ?)")
                    .setParameter(1, numbers.endpoint().scheme())
                    .setParameter(2, numbers.endpoint().id())
                    .setParameter(3, known)
                    .executeUpdate();
        }
        here.takeNumbers(numbers.identifiers(), ids);
        flush();
    }

    private void run(String what, long company) {
        run(what, "company_id", company);
    }

    /** @param what made here, of no text that came from elsewhere */
    private void run(String what, String column, long company) {
        entities.createNativeQuery(what + " where " + column + " = :company")
                .setParameter("company", company)
                .executeUpdate();
    }

    void flush() {
        entities.flush();
    }

    private Optional<TradingParty> byIdentifier(Identifier identifier) {
        return entities
                .createQuery("""
                    select c from TradingParty c join c.identifiers i
                    where i.scheme = :scheme and i.number = :number order by c.id\
                    """, TradingParty.class)
                .setParameter("scheme", identifier.scheme())
                .setParameter("number", identifier.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Gives a role without touching the version: two documents at the same moment do not disturb each other. */
    void giveRole(TradingParty company, CompanyRole role) {
        var column = role == CompanyRole.BUYER ? "buys" : "sells";
        entities.createQuery("update TradingParty c set c.%s = true where c.id = :id".formatted(column))
                .setParameter("id", company.id())
                .executeUpdate();
        entities.refresh(company);
    }

    List<TradingParty> list(String search, @Nullable ConnectionState state, int offset, int limit) {
        return entities.createQuery("select c " + MATCHES + " order by c.sortName, c.id", TradingParty.class)
                .setParameter("pattern", contains(SearchKey.of(search, 100)))
                .setParameter("number", contains(search.strip()))
                .setParameter("state", state)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    List<TradingParty> buyers(String search, int offset, int limit) {
        return inRole("buys", search, offset, limit);
    }

    List<TradingParty> suppliers(String search, int offset, int limit) {
        return inRole("sells", search, offset, limit);
    }

    private List<TradingParty> inRole(String role, String search, int offset, int limit) {
        return entities.createQuery(
                        "select c " + MATCHES + " and c." + role + " order by c.sortName, c.id", TradingParty.class)
                .setParameter("pattern", contains(SearchKey.of(search, 100)))
                .setParameter("number", contains(search.strip()))
                .setParameter("state", null)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(String search, @Nullable ConnectionState state) {
        return entities.createQuery("select count(c) " + MATCHES, Long.class)
                .setParameter("pattern", contains(SearchKey.of(search, 100)))
                .setParameter("number", contains(search.strip()))
                .setParameter("state", state)
                .getSingleResult();
    }

    private static String contains(String part) {
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
