package org.orderportal.figures.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.figures.FigureFilter;
import org.orderportal.figures.FigureList;
import org.orderportal.party.CompanyId;

/**
 * What the address of the figures, and of the lists behind them, says after the question mark; what it does not
 * understand, it leaves out.
 *
 * @param days   how many days back, today included
 * @param list   what is listed; null on the page of the figures
 * @param detail what the list wants beside that
 */
record FiguresAddress(
        int days,
        @Nullable CompanyId buyer,
        @Nullable CompanyId supplier,
        @Nullable FigureList list,
        @Nullable String detail) {

    static final List<Integer> PERIODS = List.of(30, 90, 365);

    static final FiguresAddress START = new FiguresAddress(90, null, null, null, null);

    static FiguresAddress of(QueryParameters query) {
        return new FiguresAddress(
                query.getSingleParameter("days").flatMap(FiguresAddress::days).orElse(START.days),
                company(query, "buyer"),
                company(query, "supplier"),
                query.getSingleParameter("of").flatMap(FiguresAddress::list).orElse(null),
                query.getSingleParameter("with").orElse(null));
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (list != null) {
            query.put("of", key(list));
        }
        if (detail != null) {
            query.put("with", detail);
        }
        if (days != START.days) {
            query.put("days", String.valueOf(days));
        }
        if (buyer != null) {
            query.put("buyer", IdText.of(buyer.value()));
        }
        if (supplier != null) {
            query.put("supplier", IdText.of(supplier.value()));
        }
        return QueryParameters.simple(query);
    }

    String after(String path) {
        var text = query().getQueryString();
        return text.isEmpty() ? path : path + "?" + text;
    }

    FiguresAddress withDays(int other) {
        return new FiguresAddress(other, buyer, supplier, list, detail);
    }

    FiguresAddress withBuyer(@Nullable CompanyId other) {
        return new FiguresAddress(days, other, supplier, list, detail);
    }

    FiguresAddress withSupplier(@Nullable CompanyId other) {
        return new FiguresAddress(days, buyer, other, list, detail);
    }

    /** The list behind a number. */
    FiguresAddress listing(FigureList what, @Nullable String with) {
        return new FiguresAddress(days, buyer, supplier, what, with);
    }

    FiguresAddress withoutList() {
        return new FiguresAddress(days, buyer, supplier, null, null);
    }

    FigureFilter filter(LocalDate today) {
        return new FigureFilter(today.minusDays(days - 1L), today, buyer, supplier);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Integer> days(String text) {
        return PERIODS.stream()
                .filter(period -> String.valueOf(period).equals(text))
                .findFirst();
    }

    private static Optional<FigureList> list(String text) {
        return Arrays.stream(FigureList.values())
                .filter(list -> key(list).equals(text))
                .findFirst();
    }

    private static @Nullable CompanyId company(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(IdText::parse)
                .map(CompanyId::new)
                .orElse(null);
    }
}
