package org.orderportal.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.Glyph;
import org.orderportal.notification.Notifications;
import org.springframework.context.annotation.Scope;

/**
 * The way to the notifications, on every page, with how many are unread. The browser asks {@link BellAnswers} once a
 * minute, past the session: an open page keeps nobody signed in. What the browser does lies in
 * {@code frontend/notification-bell.ts}.
 */
@SpringComponent
@Scope("prototype")
@Tag("notification-bell")
@JsModule("./notification-bell.ts")
public class NotificationBell extends Component {

    private static final String SAY = "this.setAttribute('count', $0); const link = this.querySelector('a');"
            + " link.setAttribute('aria-label', $1); link.setAttribute('title', $1);";

    private final Notifications notifications;
    private final boolean signedIn;
    private final Anchor link = new Anchor("notifications");
    private @Nullable Registration reading;

    NotificationBell(Notifications notifications, CurrentUsers users) {
        this.notifications = notifications;
        this.signedIn = users.find().isPresent();
        link.add(Glyph.BELL.create());
        getElement().appendChild(link.getElement());
        setVisible(signedIn);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (signedIn) {
            reading = ComponentUtil.addListener(attach.getUI(), ReadEvent.class, read -> refresh());
            refresh();
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (reading != null) {
            reading.remove();
            reading = null;
        }
    }

    private void refresh() {
        var count = notifications.unread();
        var text = getTranslation("notification.bell", count);
        link.setAriaLabel(text);
        link.setTitle(text);
        getElement().setAttribute("count", shown(count));
        // The browser may have heard of more since: what is said here holds, also where it said the same before.
        getElement().executeJs(SAY, shown(count), text);
    }

    /** As little as says it: nothing for none, and 99+ for what is not counted any more. */
    static String shown(int count) {
        if (count == 0) {
            return "";
        }
        return count >= Notifications.MOST_COUNTED ? Notifications.MOST_COUNTED - 1 + "+" : Integer.toString(count);
    }
}
