package org.orderportal.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.base.security.InternalPeopleOnly;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The companies that orders wait for: documents named them, and no person has said yet who they are. */
@Service
public class WaitingParties {

    private static final int NUMBERS_SHOWN = 3;
    private static final int MOST_PAIRS = 1_000;

    private record Between(CompanyId buyer, CompanyId supplier, long orders, Instant since, String number) {}

    private final JdbcClient database;
    private final Companies companies;

    WaitingParties(JdbcClient database, Companies companies) {
        this.database = database;
        this.companies = companies;
    }

    /** Those for which the oldest order waits first. */
    @InternalPeopleOnly
    @Transactional(readOnly = true)
    public List<WaitingParty> list() {
        var pairs = pairs();
        var known = companies
                .byIds(pairs.stream()
                        .flatMap(pair -> Stream.of(pair.buyer(), pair.supplier()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
        var waiting = new LinkedHashMap<CompanyId, List<Between>>();
        pairs.forEach(pair -> Stream.of(pair.buyer(), pair.supplier())
                .distinct()
                .filter(id -> isWaiting(known.get(id)))
                .forEach(id ->
                        waiting.computeIfAbsent(id, none -> new ArrayList<>()).add(pair)));
        return waiting.entrySet().stream()
                .map(one -> party(Objects.requireNonNull(known.get(one.getKey())), one.getValue(), known))
                .sorted(Comparator.comparing(WaitingParty::since))
                .toList();
    }

    private static boolean isWaiting(@Nullable Company company) {
        return company != null && !company.isConnected();
    }

    private static WaitingParty party(Company company, List<Between> pairs, Map<CompanyId, Company> known) {
        var partners = new TreeSet<String>();
        pairs.forEach(pair -> {
            var other = known.get(pair.buyer().equals(company.id()) ? pair.supplier() : pair.buyer());
            if (other != null) {
                partners.add(other.name());
            }
        });
        return new WaitingParty(
                company,
                pairs.stream().mapToLong(Between::orders).sum(),
                pairs.stream()
                        .map(Between::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                pairs.stream().map(Between::number).limit(NUMBERS_SHOWN).toList(),
                List.copyOf(partners));
    }

    private List<Between> pairs() {
        return database.sql("""
            select buyer_id, supplier_id, count(*) orders, min(received_at) since, min(document_no) number
            from message where status = 'WAITING_FOR_CONNECTION'
            group by buyer_id, supplier_id order by min(received_at) fetch first %d rows only\
            """.formatted(MOST_PAIRS))
                .query((row, number) -> new Between(
                        new CompanyId(row.getLong("buyer_id")),
                        new CompanyId(row.getLong("supplier_id")),
                        row.getLong("orders"),
                        Stored.instant(row, "since"),
                        row.getString("number")))
                .list();
    }
}
