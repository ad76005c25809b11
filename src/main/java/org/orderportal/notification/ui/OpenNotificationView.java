package org.orderportal.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.notification.NoticeWords;
import org.orderportal.notification.NotificationEntry;
import org.orderportal.notification.NotificationLinks;
import org.orderportal.notification.Notifications;

/** Marks a notification as read and leads on to what it is about, from the list and from mails. */
@Route("notifications/open/:" + OpenNotificationView.ENTRY)
@PermitAll
class OpenNotificationView extends Composite<Div> implements BeforeEnterObserver {

    static final String ENTRY = "entry";

    private final Notifications notifications;

    OpenNotificationView(Notifications notifications) {
        this.notifications = notifications;
    }

    /** An unknown one and somebody else's end in the same page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entry = event.getRouteParameters().get(ENTRY).flatMap(IdText::parse);
        var fact = event.getLocation().getQueryParameters().getSingleParameter(NotificationLinks.FACT);
        try {
            var opened = notifications.open(
                    entry.orElseThrow(() -> new NotFound("notification")),
                    fact.map(OpenNotificationView::idOf).orElse(null));
            ReadEvent.fire(event.getUI());
            var target = new Location(linkOf(opened, fact).substring(1));
            event.forwardTo(target.getPath(), target.getQueryParameters());
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static long idOf(String fact) {
        return IdText.parse(fact).orElseThrow(() -> new NotFound("notification"));
    }

    private static String linkOf(NotificationEntry opened, Optional<String> fact) {
        return fact.isEmpty() && opened.isGathered()
                ? NoticeWords.linkOfMany(opened)
                : NoticeWords.link(opened.told().getFirst());
    }
}
