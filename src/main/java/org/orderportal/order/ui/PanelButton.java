package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Function;
import java.util.function.Supplier;
import org.orderportal.base.ui.Glyph;

/** A button that opens a small panel below it; what the panel holds is made each time that it opens. */
public class PanelButton extends Composite<Button> {

    private final Popover panel = new Popover();

    public PanelButton(String name, Supplier<Component> content) {
        this(name, button -> content.get());
    }

    /** @param content what is in the panel, which may close it by this button */
    PanelButton(String name, Function<PanelButton, Component> content) {
        getContent().setText(name);
        getContent().getElement().setAttribute("aria-haspopup", "dialog");
        getContent().addClassNames("choice-menu", "panel-button");

        panel.setTarget(getContent());
        panel.setPosition(PopoverPosition.BOTTOM_START);
        panel.setModal(true);
        panel.setAriaLabel(name);
        panel.addClassName("panel");
        panel.addOpenedChangeListener(event -> {
            panel.removeAll();
            if (event.isOpened()) {
                panel.add(content.apply(this));
            }
        });
    }

    PanelButton withGlyph(Glyph glyph) {
        getContent().setIcon(glyph.create());
        return this;
    }

    void openAtEnd() {
        panel.setPosition(PopoverPosition.BOTTOM_END);
    }

    void close() {
        panel.close();
    }

    /** Says whether what is behind the button is in force now. */
    public void setInForce(boolean inForce) {
        getContent().setClassName("in-force", inForce);
    }
}
