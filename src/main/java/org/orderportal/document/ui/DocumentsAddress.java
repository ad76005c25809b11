package org.orderportal.document.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.document.DocumentFilter;
import org.orderportal.order.DayRange;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyId;

/**
 * What the address of the list of documents says after the question mark, so that Back, a reload and a shared link give
 * the same screen. What is as usual is not written; what it does not understand, it leaves out.
 */
record DocumentsAddress(DocumentFilter filter, boolean oldestFirst) {

    static final DocumentsAddress START = new DocumentsAddress(DocumentFilter.ALL, false);

    private static final String YES = "yes";
    private static final String OLDEST = "oldest";

    static DocumentsAddress of(QueryParameters query) {
        var filter = DocumentFilter.ALL
                .withSearch(query.getSingleParameter("q").orElse(""))
                .withKind(choice(query, "kind", DocumentKind.class))
                .withStanding(choice(query, "state", DocumentFilter.Standing.class))
                .withUndelivered(query.getSingleParameter("undelivered").isPresent())
                .withAnswered(choice(query, "answer", DocumentFilter.Answered.class))
                .withBuyer(company(query, "buyer"))
                .withSupplier(company(query, "company"))
                .withDays(new DayRange(day(query, "from"), day(query, "until")));
        return new DocumentsAddress(
                filter, query.getSingleParameter("sort").filter(OLDEST::equals).isPresent());
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "q", filter.search().isEmpty() ? null : filter.search(), Function.identity());
        put(query, "kind", filter.kind(), DocumentsAddress::key);
        put(query, "state", filter.standing(), DocumentsAddress::key);
        put(query, "undelivered", filter.undelivered() ? YES : null, Function.identity());
        put(query, "answer", filter.answered(), DocumentsAddress::key);
        put(query, "buyer", filter.buyer(), id -> IdText.of(id.value()));
        put(query, "company", filter.supplier(), id -> IdText.of(id.value()));
        put(query, "from", filter.days().from(), LocalDate::toString);
        put(query, "until", filter.days().until(), LocalDate::toString);
        put(query, "sort", oldestFirst ? OLDEST : null, Function.identity());
        return QueryParameters.simple(query);
    }

    boolean isFiltered() {
        return !filter.equals(filter.withoutFilters());
    }

    DocumentsAddress with(DocumentFilter other) {
        return new DocumentsAddress(other, oldestFirst);
    }

    DocumentsAddress sorted(boolean oldest) {
        return new DocumentsAddress(filter, oldest);
    }

    private static <T> void put(Map<String, String> query, String name, @Nullable T value, Function<T, String> text) {
        if (value != null) {
            query.put(name, text.apply(value));
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(QueryParameters query, String name, Class<E> type) {
        return query.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> key(constant).equals(text))
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable CompanyId company(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(IdText::parse)
                .map(CompanyId::new)
                .orElse(null);
    }

    private static @Nullable LocalDate day(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(DocumentsAddress::day).orElse(null);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
