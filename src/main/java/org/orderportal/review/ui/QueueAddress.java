package org.orderportal.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.orderportal.review.QueueLinks;
import org.orderportal.review.QueueView;

/** What the address of the queue says after the question mark; what it does not understand, it leaves out. */
record QueueAddress(QueueView view, String search) {

    static final QueueAddress START = new QueueAddress(QueueView.UNASSIGNED, "");

    static QueueAddress of(QueryParameters query) {
        var wanted = query.getSingleParameter("view").orElse("");
        var view = Arrays.stream(QueueView.values())
                .filter(known -> key(known).equals(wanted))
                .findFirst()
                .orElse(START.view());
        return new QueueAddress(view, query.getSingleParameter("q").orElse("").strip());
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        query.put("view", key(view));
        if (!search.isEmpty()) {
            query.put("q", search);
        }
        return QueryParameters.simple(query);
    }

    String link() {
        return QueueLinks.QUEUE + "?" + query().getQueryString();
    }

    QueueAddress withView(QueueView other) {
        return new QueueAddress(other, search);
    }

    QueueAddress withSearch(String other) {
        return new QueueAddress(view, other.strip());
    }

    static String key(QueueView view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
