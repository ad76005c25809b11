package org.orderportal.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import tools.jackson.databind.node.ObjectNode;

/**
 * The menu that a button opens. What is in it becomes part of the page when it is first opened, while the browser waits
 * for it: most menus of most pages never are, and an item costs a session two kilobytes.
 */
public final class ButtonMenu extends ContextMenu {

    private final Runnable beforeOpening;

    /** @param beforeOpening puts the items in; is told of each opening */
    public ButtonMenu(Button button, Runnable beforeOpening) {
        this.beforeOpening = beforeOpening;
        button.getElement().setAttribute("aria-haspopup", "menu");
        setTarget(button);
        setOpenOnClick(true);
        setPosition(ContextMenuPosition.BOTTOM_START);
        addOpenedChangeListener(
                event -> button.getElement().setAttribute("aria-expanded", String.valueOf(event.isOpened())));
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode detail) {
        beforeOpening.run();
        return super.onBeforeOpenMenu(detail);
    }
}
