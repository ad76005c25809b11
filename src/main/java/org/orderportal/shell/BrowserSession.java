package org.orderportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

/** What this browser has open, in all its windows. */
final class BrowserSession {

    private BrowserSession() {}

    /**
     * Opens a page in a new session, in which the same person is signed in: nothing that is open goes on, in no window,
     * with rights that were others.
     */
    static void beginAnew(UI ui, String path) {
        ui.getPage().setLocation(path);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
