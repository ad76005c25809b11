package org.orderportal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.ClosedWhileLooking;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.stereotype.Component;

/** Keeps who looks at the portal as a supplier away from pages on which nothing could be done. */
@Component
class ClosedPages implements VaadinServiceInitListener {

    private final CurrentUsers users;

    ClosedPages(CurrentUsers users) {
        this.users = users;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::keepOut));
    }

    boolean isOpen(@Nullable Class<?> page) {
        return page == null
                || !page.isAnnotationPresent(ClosedWhileLooking.class)
                || users.find().filter(CurrentUser::looksOnly).isEmpty();
    }

    private void keepOut(BeforeEnterEvent event) {
        if (!isOpen(event.getNavigationTarget())) {
            event.rerouteToError(new Refusal("shell.viewing.closed"), "");
        }
    }
}
