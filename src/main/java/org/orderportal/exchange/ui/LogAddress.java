package org.orderportal.exchange.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.exchange.MessageStatus;

/** What the address of the message log says after the question mark; what it does not understand, it leaves out. */
record LogAddress(@Nullable MessageStatus status, String search) {

    static final LogAddress START = new LogAddress(null, "");

    static LogAddress of(QueryParameters query) {
        return new LogAddress(
                query.getSingleParameter("status").flatMap(LogAddress::status).orElse(null),
                query.getSingleParameter("q").orElse("").strip());
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (status != null) {
            query.put("status", Reader.key(status));
        }
        if (!search.isEmpty()) {
            query.put("q", search);
        }
        return QueryParameters.simple(query);
    }

    /** The path of a page with this query after it: how a message finds the way back to its list. */
    String after(String path) {
        var text = query().getQueryString();
        return text.isEmpty() ? path : path + "?" + text;
    }

    boolean isFiltered() {
        return !equals(START);
    }

    LogAddress withStatus(@Nullable MessageStatus newStatus) {
        return new LogAddress(newStatus, search);
    }

    LogAddress withSearch(String newSearch) {
        return new LogAddress(status, newSearch.strip());
    }

    private static Optional<MessageStatus> status(String text) {
        return Arrays.stream(MessageStatus.values())
                .filter(status -> Reader.key(status).equals(text))
                .findFirst();
    }
}
