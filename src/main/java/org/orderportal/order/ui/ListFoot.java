package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.orderportal.order.OrderSort;

/** Says below a list that it goes on, where scrolling does not: a search that has stopped, or a window that is full. */
class ListFoot extends Composite<Div> {

    private final Span text = new Span();
    private final Button further = new Button();
    private final Reader reader;

    /** @param onFurther what the button does, either way */
    ListFoot(Reader reader, Runnable onFurther) {
        this.reader = reader;
        further.addClickListener(click -> onFurther.run());
        getContent().addClassName("list-foot");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(text, further);
    }

    /** As long as a search that has stopped found nothing, what stands in place of the list says so. */
    static boolean isNeeded(OrderWindow window) {
        return window.searchedBackTo() != null && window.size() > 0 || window.isFull();
    }

    void show(OrderWindow window) {
        var stoppedAt = window.searchedBackTo();
        if (stoppedAt != null) {
            text.setText(searched(reader, window, stoppedAt));
            further.setText(getTranslation("order.list.searched.continue"));
        } else {
            text.setText(getTranslation("order.list.full", reader.formats().number(OrderWindow.END)));
            further.setText(getTranslation("order.list.full.go-on"));
        }
    }

    /** How far a search has come: a day where it goes along the dates, which other sorts do not. */
    static String searched(Reader reader, OrderWindow window, Instant stoppedAt) {
        var day = reader.formats().date(reader.formats().dayOf(stoppedAt));
        return window.sort() != OrderSort.RECEIVED
                ? reader.text("order.list.searched.in-part")
                : reader.text(window.descending() ? "order.list.searched.back" : "order.list.searched.up", day);
    }
}
