package org.orderportal.base.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A button whose clicks say that it was clicked, and not where or with which keys held. Vaadin's own asks the browser for
 * ten such facts with each of its listeners, of which every button has one by birth: 1.3 KB of heap a session and button.
 */
public class PlainButton extends Button {

    /** Not set here: the button's own constructor adds the first of them. */
    private @Nullable List<ComponentEventListener<ClickEvent<Button>>> clicks;

    @Override
    @SuppressWarnings("unchecked")
    protected <T extends ComponentEvent<?>> Registration addListener(
            Class<T> type, ComponentEventListener<T> listener) {
        if (!type.equals(ClickEvent.class)) {
            return super.addListener(type, listener);
        }
        var click = (ComponentEventListener<ClickEvent<Button>>) (ComponentEventListener<?>) listener;
        if (clicks == null) {
            clicks = new ArrayList<>(2);
            getElement().addEventListener("click", event -> fireEvent(clicked()));
        }
        var all = clicks;
        all.add(click);
        return () -> all.remove(click);
    }

    private ClickEvent<Button> clicked() {
        return new ClickEvent<>(this, true, 0, 0, 0, 0, 1, 0, false, false, false, false);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected boolean hasListener(Class<? extends ComponentEvent> type) {
        return type.equals(ClickEvent.class) ? clicks != null : super.hasListener(type);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void fireEvent(ComponentEvent<?> event) {
        if (event instanceof ClickEvent<?> click && clicks != null) {
            List.copyOf(clicks).forEach(listener -> listener.onComponentEvent((ClickEvent<Button>) click));
        } else {
            super.fireEvent(event);
        }
    }
}
