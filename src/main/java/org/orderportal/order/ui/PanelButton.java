package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PlainButton;

/**
 * A button that opens a small panel below it. The panel is made with the first click on the button, and what it holds
 * each time that it opens.
 */
public class PanelButton extends Composite<Button> {

    private final String name;
    private final Function<PanelButton, Component> content;
    private PopoverPosition position = PopoverPosition.BOTTOM_START;
    private @Nullable Popover panel;

    public PanelButton(String name, Supplier<Component> content) {
        this(name, button -> content.get());
    }

    /** @param content what is in the panel, which may close it by this button */
    PanelButton(String name, Function<PanelButton, Component> content) {
        this.name = name;
        this.content = content;
        getContent().setText(name);
        getContent().getElement().setAttribute("aria-haspopup", "dialog");
        getContent().addClassNames("choice-menu", "panel-button");
        getContent().addClickListener(click -> openFirst());
    }

    @Override
    protected Button initContent() {
        return new PlainButton();
    }

    /** From then on the browser opens it by itself. */
    private void openFirst() {
        if (panel == null) {
            panel = panel();
            panel.open();
        }
    }

    private Popover panel() {
        var made = new Popover();
        made.setTarget(getContent());
        made.setPosition(position);
        made.setModal(true);
        made.setAriaLabel(name);
        made.addClassName("panel");
        made.addOpenedChangeListener(event -> {
            made.removeAll();
            if (event.isOpened()) {
                made.add(content.apply(this));
            }
        });
        return made;
    }

    PanelButton withGlyph(Glyph glyph) {
        getContent().setIcon(glyph.create());
        return this;
    }

    void openAtEnd() {
        position = PopoverPosition.BOTTOM_END;
    }

    void close() {
        if (panel != null) {
            panel.close();
        }
    }

    /** Says whether what is behind the button is in force now. */
    public void setInForce(boolean inForce) {
        getContent().setClassName("in-force", inForce);
    }
}
