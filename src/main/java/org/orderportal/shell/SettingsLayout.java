package org.orderportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.orderportal.base.ui.LeanMenu;

/**
 * The frame around every page of the settings: their list at the side. A page joins by its route below {@code settings/}
 * and its {@code @Menu}; whoever may not open it does not see it.
 */
@Layout("settings")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class SettingsLayout extends Composite<Div> implements RouterLayout {

    /** On a phone the list is a row, of which the chosen page may lie outside. */
    private static final String TO_CURRENT = "requestAnimationFrame(() =>"
            + " this.querySelector('[current]')?.scrollIntoView({inline: 'center', block: 'nearest'}))";

    private final LeanMenu list = new LeanMenu();
    private final Div page = new Div();

    SettingsLayout(MenuPages pages) {
        list.getElement().setAttribute("aria-label", getTranslation("shell.settings"));
        list.addClassName("settings-list");
        pages.settings().forEach(entry -> {
            var item = LeanMenu.item(getTranslation(entry.title()), MenuPages.pathOf(entry));
            item.setMatchNested(true);
            list.addItem(item);
        });
        page.addClassName("settings-page");
        getContent().addClassName("settings-area");
        getContent().add(list, page);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
        list.getElement().executeJs(TO_CURRENT);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeAllChildren();
    }
}
