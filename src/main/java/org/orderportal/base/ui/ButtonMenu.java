package org.orderportal.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The menu that a button opens. It becomes part of the page when the button is first clicked, while the browser waits for
 * it: most menus of most pages never are, and one costs a session four kilobytes, and two more for each item.
 */
public final class ButtonMenu {

    private final Button button;
    private final ContextMenuPosition position;
    private final Consumer<ContextMenu> beforeOpening;
    private @Nullable Registration firstClick;

    /** @param beforeOpening puts the items in; is told of each opening */
    public ButtonMenu(Button button, ContextMenuPosition position, Consumer<ContextMenu> beforeOpening) {
        this.button = button;
        this.position = position;
        this.beforeOpening = beforeOpening;
        button.getElement().setAttribute("aria-haspopup", "menu");
        firstClick = button.addClickListener(click -> make());
    }

    /** From here on Vaadin's own menu opens with each click of the button, and now with one more, once the browser listens for it. */
    private void make() {
        if (firstClick != null) {
            firstClick.remove();
            firstClick = null;
            new Menu(this);
            button.getElement().executeJs("setTimeout(() => this.click())");
        }
    }

    private static final class Menu extends ContextMenu {

        private final ButtonMenu of;

        Menu(ButtonMenu of) {
            this.of = of;
            setTarget(of.button);
            setOpenOnClick(true);
            setPosition(of.position);
            addOpenedChangeListener(
                    event -> of.button.getElement().setAttribute("aria-expanded", String.valueOf(event.isOpened())));
        }

        @Override
        protected boolean onBeforeOpenMenu(ObjectNode detail) {
            of.beforeOpening.accept(this);
            return super.onBeforeOpenMenu(detail);
        }
    }
}
