package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;

/**
 * Says "3 new orders · Show" when orders have come in since the list was read, and nothing before. The browser asks
 * {@link OrderNewsAnswers} once a minute, past the session: an open page keeps nobody signed in. What the browser does
 * lies in {@code frontend/order-news.ts}.
 */
@Tag("order-news")
@JsModule("./order-news.ts")
class OrderNews extends Component {

    OrderNews() {
        getElement().setAttribute("show", getTranslation("order.news.show"));
    }

    /** What came in after this moment is new: when the list was read. Whatever was said before is said no more. */
    void setSince(Instant moment) {
        getElement().setAttribute("since", moment.toString());
    }

    /** Which orders are news: the list's address, as after its question mark. */
    void setQuery(ListAddress address) {
        getElement().setAttribute("list", address.query().getQueryString());
    }

    /** Called when the reader wants to see what is new. */
    Registration addShowListener(Runnable listener) {
        return getElement().addEventListener("order-news-show", event -> listener.run());
    }
}
