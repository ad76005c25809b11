package org.orderportal.order.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.order.DayRange;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderSort;
import org.orderportal.order.StatusFilter;
import org.orderportal.party.CompanyId;

/**
 * What the address of the order list says after the question mark: filter and sort, so that Back, a reload and a shared
 * link give the same screen. Whatever it does not understand, it leaves out.
 */
record ListAddress(OrderFilter filter, OrderSort sort, boolean descending) {

    static final ListAddress START = new ListAddress(OrderFilter.INBOX, OrderSort.RECEIVED, true);

    static ListAddress of(QueryParameters query) {
        var sort = query.getSingleParameter("sort").orElse("");
        var sortedBy = choice(OrderSort.class, Optional.of(sort.replaceFirst("^-", "")));
        var filter = OrderFilter.INBOX
                .withFolder(choice(FolderFilter.class, query.getSingleParameter("folder"))
                        .orElse(FolderFilter.INBOX))
                .withStatus(choice(StatusFilter.class, query.getSingleParameter("status"))
                        .orElse(null))
                .withSearch(query.getSingleParameter("q").orElse(""))
                .withSupplier(company(query.getSingleParameter("company")))
                .withBuyer(company(query.getSingleParameter("buyer")))
                .withReceived(
                        new DayRange(day(query.getSingleParameter("from")), day(query.getSingleParameter("until"))))
                .withWaitingForConnection(query.getSingleParameter("waiting").isPresent());
        return new ListAddress(
                filter, sortedBy.orElse(START.sort()), sortedBy.isEmpty() ? START.descending() : sort.startsWith("-"));
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (filter.folder() != FolderFilter.INBOX) {
            query.put("folder", StatusWords.key(filter.folder()));
        }
        if (filter.status() != null) {
            query.put("status", StatusWords.key(filter.status()));
        }
        if (!filter.search().isEmpty()) {
            query.put("q", filter.search());
        }
        putCompany(query, "company", filter.supplier());
        putCompany(query, "buyer", filter.buyer());
        putDay(query, "from", filter.received().from());
        putDay(query, "until", filter.received().until());
        if (filter.waitingForConnection()) {
            query.put("waiting", "yes");
        }
        if (sort != OrderSort.RECEIVED || !descending) {
            query.put("sort", (descending ? "-" : "") + StatusWords.key(sort));
        }
        return QueryParameters.simple(query);
    }

    /** The path of a page with this query after it: how a link to an order finds the way back to its list. */
    String after(String path) {
        var text = query().getQueryString();
        return text.isEmpty() ? path : path + "?" + text;
    }

    boolean isFiltered() {
        return !filter.equals(filter.withoutFilters());
    }

    ListAddress with(OrderFilter newFilter) {
        return new ListAddress(newFilter, sort, descending);
    }

    ListAddress sortedBy(OrderSort newSort, boolean newDescending) {
        return new ListAddress(filter, newSort, newDescending);
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, Optional<String> text) {
        return text.flatMap(wanted -> java.util.Arrays.stream(type.getEnumConstants())
                .filter(constant -> StatusWords.key(constant).equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst());
    }

    private static @Nullable CompanyId company(Optional<String> text) {
        return text.flatMap(IdText::parse).map(CompanyId::new).orElse(null);
    }

    private static @Nullable LocalDate day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static void putCompany(LinkedHashMap<String, String> query, String name, @Nullable CompanyId company) {
        if (company != null) {
            query.put(name, IdText.of(company.value()));
        }
    }

    private static void putDay(LinkedHashMap<String, String> query, String name, @Nullable LocalDate day) {
        if (day != null) {
            query.put(name, day.toString());
        }
    }
}
