package org.orderportal.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.orderportal.audit.AuditFilter;
import org.orderportal.audit.AuditPerson;
import org.orderportal.base.IdText;

/** The filter as it stands in the page's address. What cannot be read there filters nothing. */
final class AuditAddress {

    private static final String KIND = "kind";
    private static final String PERSON = "person";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String SEARCH = "q";

    private AuditAddress() {}

    static AuditFilter filter(QueryParameters query, LongFunction<Optional<AuditPerson>> people) {
        return new AuditFilter(
                query.getSingleParameter(KIND).orElse(""),
                query.getSingleParameter(PERSON)
                        .flatMap(IdText::parse)
                        .flatMap(people::apply)
                        .orElse(null),
                day(query, FROM),
                day(query, UNTIL),
                query.getSingleParameter(SEARCH).orElse(""));
    }

    static QueryParameters query(AuditFilter filter) {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, KIND, filter.kind());
        put(
                values,
                PERSON,
                filter.person() == null ? "" : IdText.of(filter.person().id()));
        put(values, FROM, filter.from() == null ? "" : filter.from().toString());
        put(values, UNTIL, filter.until() == null ? "" : filter.until().toString());
        put(values, SEARCH, filter.search());
        return new QueryParameters(values);
    }

    private static void put(Map<String, List<String>> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, List.of(value));
        }
    }

    private static @Nullable LocalDate day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
