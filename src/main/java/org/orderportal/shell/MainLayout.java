package org.orderportal.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.FirstSight;
import org.orderportal.base.ui.LeanMenu;
import org.orderportal.base.ui.PartTexts;
import org.orderportal.identity.Viewing;
import org.orderportal.identity.Viewings;
import org.orderportal.notification.ui.NotificationBell;

/** The frame around every page: the menu at the left, and below it who is signed in and for which company. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String ORDERS = "orders";
    private static final String DOCUMENTS = "documents";
    private static final String COMPANY = "company";

    /** What lies below these belongs to them. */
    private static final Set<String> NESTED = Set.of(ORDERS, DOCUMENTS, MenuPages.SETTINGS);

    /** What one answers an order with is written where its order lies. */
    private static final Set<String> OF_ORDERS = Set.of("", "responses", "dispatches", "invoices");

    private final LeanMenu menu = new LeanMenu();
    private final UserMenu user;
    private @Nullable SideNavItem orders;
    private @Nullable SideNavItem documents;

    MainLayout(UserMenu user, NotificationBell bell, Viewings viewings, CurrentUsers users, MenuPages pages) {
        this.user = user;

        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        PartTexts.frame(this, menu);
        fillMenu(pages.main());

        var brand = new Anchor(ORDERS, getTranslation("shell.brand"));
        brand.addClassName("brand");
        var drawer = new Div(brand, menu, user);
        drawer.addClassName("drawer");

        addToDrawer(drawer);
        setPrimarySection(Section.DRAWER);
        users.find()
                .filter(CurrentUser::looksOnly)
                .flatMap(somebody -> viewings.current().map(viewing -> banner(viewing, somebody, viewings)))
                .ifPresentOrElse(this::show, () -> addToNavbar(bell));
        FirstSight.end(this);
    }

    /** What a supplier sees is shown, not what the one who looks is told. */
    private void show(ViewingBanner banner) {
        addClassName("viewing");
        addToNavbar(banner);
    }

    private ViewingBanner banner(Viewing viewing, CurrentUser somebody, Viewings viewings) {
        return new ViewingBanner(viewing, Formats.of(somebody), () -> {
            viewings.end();
            getUI().ifPresent(ui -> BrowserSession.beginAnew(ui, "/" + ORDERS));
        });
    }

    private void fillMenu(List<MenuPages.Item> pages) {
        for (var page : pages) {
            var item = LeanMenu.item(getTranslation(page.title()), page.path());
            if (NESTED.contains(page.path())) {
                item.setMatchNested(true);
            }
            switch (page.path()) {
                case ORDERS -> {
                    orders = item;
                    item.setPathAliases(OF_ORDERS);
                }
                case DOCUMENTS -> documents = item;
                default -> {}
            }
            menu.addItem(item);
        }
    }

    /**
     * The browser keeps the place of the page before in what scrolls: a new page is shown from its head. A menu that lies
     * over it is folded away.
     */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        getElement().executeJs("""
                if (this.overlay) {
                  this.drawerOpened = false;
                }
                $0.scrollIntoView({ block: 'start', behavior: 'instant' });""", content.getElement());
    }

    // Nothing here asks for what only the browser knows of this frame; told of it, each page would begin with a request
    // more.

    @Override
    @Synchronize({})
    public Section getPrimarySection() {
        return super.getPrimarySection();
    }

    @Override
    @Synchronize({})
    public boolean isDrawerOpened() {
        return super.isDrawerOpened();
    }

    @Override
    @Synchronize({})
    public boolean isOverlay() {
        return super.isOverlay();
    }

    /** The company that is chosen in the URL stays chosen when one comes back to the orders, or goes on to the documents. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        if (Set.of(ORDERS, DOCUMENTS, "").contains(location.getFirstSegment())) {
            var chosen = location.getQueryParameters().getSingleParameter(COMPANY);
            if (location.getSegments().size() == 1) {
                user.showChosen(chosen);
                Stream.of(orders, documents).forEach(item -> keep(item, chosen));
            }
        }
    }

    private static void keep(@Nullable SideNavItem item, Optional<String> company) {
        if (item != null) {
            item.setQueryParameters(company.map(id -> QueryParameters.simple(Map.of(COMPANY, id)))
                    .orElse(QueryParameters.empty()));
        }
    }
}
