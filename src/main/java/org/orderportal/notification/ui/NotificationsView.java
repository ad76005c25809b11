package org.orderportal.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PagedRows;
import org.orderportal.notification.NotificationEntry;

/** People see what happened that concerns them, unread or all, and go on from there. */
@Route("notifications")
@PermitAll
class NotificationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";
    private static final String ALL = "all";

    private final NotificationDesk desk;
    private final PageHeader header = new PageHeader(getTranslation("notification.list.title"));
    private final Button markAll = new Button(getTranslation("notification.list.mark-all"), click -> markAllRead());
    private final Anchor unread = new Anchor("notifications", getTranslation("notification.list.unread"));
    private final Anchor all = new Anchor("notifications?" + SHOW + "=" + ALL, getTranslation("notification.list.all"));
    private final FailedMails failed;
    private final PagedRows<NotificationEntry> rows = new PagedRows<>(this::fetch, this::row);
    private final Div nothing = new Div();
    private boolean unreadOnly = true;

    NotificationsView(NotificationDesk desk) {
        this.desk = desk;
        this.failed = new FailedMails(desk);

        var settings = new Anchor("settings/notifications", getTranslation("notification.list.settings"));
        settings.addClassName("link-button");
        header.addAction(markAll, settings);
        var filter = new Nav(unread, all);
        filter.addClassName("notification-filter");
        filter.getElement().setAttribute("aria-label", getTranslation("notification.list.filter"));
        rows.addClassName("notification-rows");

        getContent().addClassNames("page", "readable");
        getContent().add(header, filter, failed, rows, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unreadOnly = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .filter(ALL::equals)
                .isEmpty();
        choose(unread, unreadOnly);
        choose(all, !unreadOnly);
        rows.restart();
        failed.refresh();
        showCount();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.list.title");
    }

    private static void choose(Anchor link, boolean chosen) {
        link.getElement().setAttribute("aria-current", chosen ? "page" : "false");
    }

    private void showCount() {
        var count = desk.notifications().unread();
        header.setMeta(getTranslation("notification.list.count", count));
        markAll.setVisible(count > 0);
        nothing.removeAll();
        if (rows.isEmpty()) {
            var key = unreadOnly ? "notification.list.none-unread" : "notification.list.none";
            nothing.add(new EmptyState(getTranslation(key), getTranslation(key + ".text")));
        }
    }

    private List<NotificationEntry> fetch(int offset, int limit) {
        return desk.notifications().list(unreadOnly, offset, limit);
    }

    private Component row(NotificationEntry entry) {
        return new NotificationRow(entry, desk.words(), this::markRead);
    }

    private void markRead(NotificationEntry entry) {
        desk.notifications().markRead(entry.id());
        readSomething();
    }

    private void markAllRead() {
        desk.notifications().markAllRead();
        readSomething();
    }

    private void readSomething() {
        rows.refresh();
        showCount();
        getUI().ifPresent(ReadEvent::fire);
    }
}
