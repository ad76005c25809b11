package org.orderportal.order.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.IdText;
import org.orderportal.order.AmountRange;
import org.orderportal.order.DayRange;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderSort;
import org.orderportal.order.StatusFilter;
import org.orderportal.party.CompanyId;

/**
 * Writes a {@link ListAddress} as the parameters of a query, and reads it back. What is as usual is not written; what
 * it does not understand, it leaves out. The plain list is written as {@code folder=inbox}, since an address without a
 * query opens the reader's standard view.
 */
final class ListQuery {

    private static final String FOLDER = "folder";
    private static final String YES = "yes";
    /** Without an exponent: 1e99999999 is short to write, and keeps a processor busy for minutes. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    private final Map<String, String> query;

    private ListQuery(Map<String, String> query) {
        this.query = query;
    }

    static QueryParameters write(ListAddress address) {
        var writer = new ListQuery(new LinkedHashMap<>());
        writer.put(address.filter());
        writer.put(address.sort(), address.descending());
        writer.put(address.layout());
        writer.put("at", address.at(), OrderId::toString);
        writer.put("row", address.row(), OrderId::toString);
        writer.put("ids", address.ticked().isEmpty() ? null : address.ticked(), ListQuery::joined);
        if (writer.query.isEmpty()) {
            writer.put(FOLDER, FolderFilter.INBOX, StatusWords::key);
        }
        return QueryParameters.simple(writer.query);
    }

    static ListAddress read(QueryParameters parameters) {
        var reader = new ListQuery(parameters.getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst())));
        var sort = reader.query.getOrDefault("sort", "");
        var sortedBy = choice(OrderSort.class, sort.replaceFirst("^-", ""));
        return new ListAddress(
                reader.filter(),
                sortedBy.orElse(ListAddress.START.sort()),
                sortedBy.isEmpty() ? ListAddress.START.descending() : sort.startsWith("-"),
                reader.layout(),
                reader.get("at", OrderId::parse).orElse(null),
                reader.get("row", OrderId::parse).orElse(null),
                reader.ticked());
    }

    private void put(OrderFilter filter) {
        put(FOLDER, filter.folder() == FolderFilter.INBOX ? null : filter.folder(), StatusWords::key);
        put("status", filter.status(), StatusWords::key);
        put("attention", filter.needsAttention() ? YES : null, Function.identity());
        put("q", filter.search().isEmpty() ? null : filter.search(), Function.identity());
        put("company", filter.supplier(), ListQuery::text);
        put("buyer", filter.buyer(), ListQuery::text);
        put("from", filter.received().from(), LocalDate::toString);
        put("until", filter.received().until(), LocalDate::toString);
        put("requested-from", filter.requested().from(), LocalDate::toString);
        put("requested-until", filter.requested().until(), LocalDate::toString);
        put("least", filter.amount().least(), Amount::toString);
        put("most", filter.amount().most(), Amount::toString);
        put("waiting", filter.waitingForConnection() ? YES : null, Function.identity());
    }

    private void put(OrderSort sort, boolean descending) {
        if (sort != ListAddress.START.sort() || descending != ListAddress.START.descending()) {
            query.put("sort", (descending ? "-" : "") + StatusWords.key(sort));
        }
    }

    private void put(ListLayout layout) {
        if (!layout.columns().equals(ListLayout.STANDARD.columns())) {
            query.put("columns", layout.columns().stream().map(ListColumn::key).collect(Collectors.joining(",")));
        }
        put("density", layout.compact() ? "compact" : null, Function.identity());
    }

    private <T> void put(String name, @Nullable T value, Function<T, String> text) {
        if (value != null) {
            query.put(name, text.apply(value));
        }
    }

    private OrderFilter filter() {
        return OrderFilter.INBOX
                .withFolder(
                        get(FOLDER, text -> choice(FolderFilter.class, text)).orElse(FolderFilter.INBOX))
                .withStatus(
                        get("status", text -> choice(StatusFilter.class, text)).orElse(null))
                .withNeedsAttention(query.containsKey("attention"))
                .withSearch(query.getOrDefault("q", ""))
                .withSupplier(company("company"))
                .withBuyer(company("buyer"))
                .withReceived(days(""))
                .withRequested(days("requested-"))
                .withAmount(new AmountRange(amount("least"), amount("most")))
                .withWaitingForConnection(query.containsKey("waiting"));
    }

    private ListLayout layout() {
        var columns = ListColumn.named(query.getOrDefault("columns", ""));
        return new ListLayout(
                columns.isEmpty() ? ListLayout.STANDARD.columns() : columns, "compact".equals(query.get("density")));
    }

    private List<OrderId> ticked() {
        return Arrays.stream(query.getOrDefault("ids", "").split(","))
                .flatMap(text -> OrderId.parse(text).stream())
                .distinct()
                .limit(ListAddress.MOST_TICKED)
                .toList();
    }

    private DayRange days(String which) {
        return new DayRange(
                get(which + "from", ListQuery::day).orElse(null),
                get(which + "until", ListQuery::day).orElse(null));
    }

    private @Nullable CompanyId company(String name) {
        return get(name, text -> IdText.parse(text).map(CompanyId::new)).orElse(null);
    }

    private @Nullable Amount amount(String name) {
        return get(name, ListQuery::amountOf).orElse(null);
    }

    private <T> Optional<T> get(String name, Function<String, Optional<T>> meaning) {
        return Optional.ofNullable(query.get(name)).flatMap(meaning);
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> StatusWords.key(constant).equals(text))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Amount> amountOf(String text) {
        return AMOUNT.matcher(text).matches() ? Optional.of(Amount.of(text)) : Optional.empty();
    }

    private static String text(CompanyId company) {
        return IdText.of(company.value());
    }

    private static String joined(List<OrderId> ids) {
        return ids.stream().map(OrderId::toString).collect(Collectors.joining(","));
    }
}
