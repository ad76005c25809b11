package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

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
        getContent().setVisible(false);
    }

    void show(OrderWindow window) {
        var stoppedAt = window.searchedBackTo();
        getContent().setVisible(stoppedAt != null || window.isFull());
        if (stoppedAt != null) {
            text.setText(getTranslation(
                    "order.list.searched-back",
                    reader.formats().date(reader.formats().dayOf(stoppedAt))));
            further.setText(getTranslation("order.list.searched-back.continue"));
        } else {
            text.setText(getTranslation("order.list.full", reader.formats().number(OrderWindow.END)));
            further.setText(getTranslation("order.list.full.go-on"));
        }
    }
}
