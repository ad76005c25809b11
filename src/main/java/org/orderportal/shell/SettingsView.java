package org.orderportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Settings without a page named: the first that the one who comes may open. */
@Route("settings")
@PermitAll
class SettingsView extends Composite<Div> implements BeforeEnterObserver {

    private final MenuPages pages;

    SettingsView(MenuPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.settings().stream().findFirst().ifPresent(first -> event.forwardTo(MenuPages.pathOf(first)));
    }
}
