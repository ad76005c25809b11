package org.orderportal.order;

import java.util.Comparator;
import java.util.List;
import org.orderportal.base.SearchKey;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the buyers of a reader's orders: those for whom there is a counter. */
@Component
class BuyerReading {

    /** Among so many of one reader's buyers names are looked for. */
    private static final int MOST = 5_000;

    private final JdbcClient database;
    private final Companies companies;

    BuyerReading(JdbcClient database, Companies companies) {
        this.database = database;
        this.companies = companies;
    }

    List<BuyerChoice> find(ListQuestion question, String text, int limit) {
        if (question.findsNothing()) {
            return List.of();
        }
        var words = SearchWords.asked(text);
        return companies.byIds(buyers(question)).stream()
                .filter(company -> hasAll(words, company))
                .sorted(Comparator.comparing((Company company) -> SearchKey.of(company.name(), Integer.MAX_VALUE))
                        .thenComparing(company -> company.id().value()))
                .limit(limit)
                .map(company -> new BuyerChoice(company.id(), company.name()))
                .toList();
    }

    private List<CompanyId> buyers(ListQuestion question) {
        var suppliers = question.suppliers();
        var parameters = new MapSqlParameterSource("suppliers", suppliers)
                .addValue("folders", question.folders())
                .addValue("statuses", ListKey.GREATEST_STATUS);
        return database.sql("select distinct list_key from order_count where list_key > :statuses and orders > 0"
                        + " and folder in (:folders)"
                        + (suppliers == null ? "" : " and supplier_id in (:suppliers)")
                        + " fetch first %d rows only".formatted(MOST))
                .paramSource(parameters)
                .query((row, number) -> new CompanyId(row.getLong("list_key")))
                .list();
    }

    private static boolean hasAll(List<String> words, Company company) {
        var kept = SearchWords.of(company.name());
        return words.stream().allMatch(word -> kept.stream().anyMatch(name -> name.startsWith(word)));
    }
}
