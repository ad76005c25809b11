package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.orderportal.order.ListCount;
import org.orderportal.order.ui.Reader;
import org.orderportal.review.QueueView;

/** The views of the queue with how much stands in each; each is a link, so that it can be opened beside and shared. */
class QueueTabs extends Composite<Nav> {

    private record Tab(Anchor link, Span count) {}

    private final Map<QueueView, Tab> tabs = new EnumMap<>(QueueView.class);
    private final Reader reader;

    QueueTabs(Reader reader) {
        this.reader = reader;
        getContent().addClassName("queue-tabs");
        getContent().getElement().setAttribute("aria-label", reader.text("review.views"));
        for (var view : QueueView.values()) {
            var count = new Span();
            count.addClassNames("num", "count");
            var link = new Anchor();
            link.add(new Span(reader.text("review.view." + QueueAddress.key(view))), count);
            getContent().add(link);
            tabs.put(view, new Tab(link, count));
        }
    }

    void show(QueueAddress address, Map<QueueView, ListCount> counts) {
        tabs.forEach((view, tab) -> {
            tab.link().setHref(address.withView(view).link());
            if (view == address.view()) {
                tab.link().getElement().setAttribute("aria-current", "page");
            } else {
                tab.link().getElement().removeAttribute("aria-current");
            }
            tab.count().setText(reader.count(counts.getOrDefault(view, new ListCount(0, true))));
        });
    }
}
