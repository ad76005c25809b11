package org.orderportal.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.notification.ui.NotificationBell;

/** The frame around every page: the menu at the left, and below it who is signed in and for which company. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String ORDERS = "orders";
    private static final String SETTINGS = "settings/";
    private static final String COMPANY = "company";

    private final SideNav menu = new SideNav();
    private final UserMenu user;
    private @Nullable SideNavItem orders;

    MainLayout(UserMenu user, NotificationBell bell) {
        this.user = user;

        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        fillMenu();

        var brand = new Anchor(ORDERS, getTranslation("shell.brand"));
        brand.addClassName("brand");
        var drawer = new Div(brand, menu, user);
        drawer.addClassName("drawer");

        addToDrawer(drawer);
        addToNavbar(bell);
        setPrimarySection(Section.DRAWER);
    }

    private void fillMenu() {
        var entries = MenuConfiguration.getMenuEntries();
        entries.stream().filter(entry -> !isSetting(entry)).forEach(entry -> {
            var item = itemOf(entry);
            if (pathOf(entry).equals(ORDERS)) {
                orders = item;
                item.setMatchNested(true);
                item.setPathAliases(Set.of(""));
            }
            menu.addItem(item);
        });
        var settings = entries.stream().filter(MainLayout::isSetting).toList();
        if (!settings.isEmpty()) {
            menu.addItem(groupOf(settings));
        }
    }

    private SideNavItem groupOf(List<MenuEntry> settings) {
        var group = new SideNavItem(getTranslation("shell.settings"));
        settings.forEach(entry -> group.addItem(itemOf(entry)));
        return group;
    }

    private SideNavItem itemOf(MenuEntry entry) {
        return new SideNavItem(getTranslation(entry.title()), pathOf(entry));
    }

    private static boolean isSetting(MenuEntry entry) {
        return pathOf(entry).startsWith(SETTINGS);
    }

    private static String pathOf(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    /** The browser keeps the place of the page before in what scrolls: a new page is shown from its head. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().executeJs("this.scrollIntoView({block: 'start', behavior: 'instant'})");
    }

    /** The company that is chosen in the URL stays chosen when one comes back to the orders. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        if (location.getFirstSegment().equals(ORDERS) || location.getPath().isEmpty()) {
            var chosen = location.getQueryParameters().getSingleParameter(COMPANY);
            if (location.getSegments().size() == 1) {
                user.showChosen(chosen);
                if (orders != null) {
                    orders.setQueryParameters(chosen.map(id -> QueryParameters.simple(Map.of(COMPANY, id)))
                            .orElse(QueryParameters.empty()));
                }
            }
        }
    }
}
