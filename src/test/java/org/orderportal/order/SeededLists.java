package org.orderportal.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orderportal.base.IdText;

/** Where the orders of an address stand among the rows of {@code order_listing}. */
public final class SeededLists {

    private SeededLists() {}

    /** A condition on {@code order_listing}; empty for a list that is not kept there. */
    public static Optional<String> condition(String query) {
        var parts = Arrays.stream(query.split("&"))
                .filter(part -> part.contains("="))
                .collect(Collectors.toMap(part -> part.split("=")[0], part -> part.split("=")[1]));
        var folders = folders(parts.getOrDefault("folder", "inbox"));
        if (parts.containsKey("q")) {
            return Optional.of(
                    "list_key = 0 and %s and order_id in (select order_id from order_token where token = '%s')"
                            .formatted(folders, parts.get("q").toLowerCase(Locale.ROOT)));
        }
        if (parts.containsKey("buyer")) {
            return Optional.of("list_key = %d and %s"
                    .formatted(IdText.parse(parts.get("buyer")).orElseThrow(), folders));
        }
        if (!parts.containsKey("status")) {
            return Optional.of("list_key = 0 and " + folders);
        }
        var keys = ListKey.of(StatusFilter.valueOf(constant(parts.get("status")))).stream()
                .map(key -> Long.toString(key.number()))
                .collect(Collectors.joining(", "));
        return keys.isEmpty() ? Optional.empty() : Optional.of("list_key in (%s) and %s".formatted(keys, folders));
    }

    public static String column(OrderSort sort) {
        return SortKeys.column(sort);
    }

    private static String folders(String name) {
        return ListFolder.connected(FolderFilter.valueOf(constant(name))).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "folder in (", ")"));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
