package org.orderportal.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What a figure counts, as the tail of a query: a number and its list ask with the same one. */
final class Condition {

    private final String tables;
    private final List<String> parts = new ArrayList<>();
    private final MapSqlParameterSource parameters = new MapSqlParameterSource();

    Condition(String tables) {
        this.tables = tables;
    }

    Condition and(String part) {
        parts.add(part);
        return this;
    }

    Condition with(String name, Object value) {
        parameters.addValue(name, value);
        return this;
    }

    Condition andCompany(String column, String name, @Nullable CompanyId company) {
        return company == null ? this : and(column + " = :" + name).with(name, company.value());
    }

    /** From the word "from" on. */
    String sql() {
        return " from " + tables + (parts.isEmpty() ? "" : " where " + String.join(" and ", parts)) + " ";
    }

    MapSqlParameterSource parameters() {
        return parameters;
    }
}
