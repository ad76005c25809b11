package org.orderportal.response;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderedLine;
import org.orderportal.party.BuyerRules;

/**
 * What a response is written from: the order as it stands, and what was answered before.
 *
 * @param today where its writer is
 */
record ResponseBasis(OrderDetails order, @Nullable EarlierAnswer earlier, Locale locale, LocalDate today) {

    BuyerRules rules() {
        return order.rules();
    }

    String buyerName() {
        return order.summary().buyerName();
    }

    Map<Long, LineBasis> lines() {
        var before = before();
        var lines = new LinkedHashMap<Long, LineBasis>();
        for (var line : order.lines()) {
            var own = before.get(Long.toString(line.id()));
            var said = own == null && line.added()
                    ? before.get(added(line.ordered().ref()))
                    : own;
            lines.put(line.id(), new LineBasis(line, requested(line.ordered()), said, dayForAll()));
        }
        return lines;
    }

    /** By the id of the line, or for an article that it added by the id that it gave it. */
    private Map<String, OrderResponse.Line> before() {
        var before = new HashMap<String, OrderResponse.Line>();
        if (earlier != null) {
            for (var line : earlier.said().lines()) {
                before.put(line.line() == null ? added(line.ref()) : Long.toString(line.line()), line);
            }
        }
        return before;
    }

    private static String added(String ref) {
        return "added " + ref;
    }

    /** The day that was promised before for every line that has none of its own. */
    private @Nullable LocalDate dayForAll() {
        if (earlier == null) {
            return null;
        }
        var until = earlier.said().promisedUntil();
        return until != null ? until : earlier.said().promisedFrom();
    }

    /** A line's own wish, else the order's. */
    private Requested requested(OrderedLine line) {
        var delivery = order.content().delivery();
        return line.requestedOn() != null || delivery == null
                ? new Requested(line.requestedFrom(), line.requestedUntil())
                : new Requested(delivery.requestedFrom(), delivery.requestedUntil());
    }

    /** When something is wanted; either end may be missing. */
    record Requested(@Nullable LocalDate from, @Nullable LocalDate until) {

        /** The day by which it is wanted. */
        @Nullable LocalDate on() {
            return until != null ? until : from;
        }

        /** Whether that day is as wished; where nothing was wished, every day is. */
        boolean covers(@Nullable LocalDate day) {
            if (day == null || on() == null) {
                return true;
            }
            if (from == null || until == null) {
                return day.equals(on());
            }
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
