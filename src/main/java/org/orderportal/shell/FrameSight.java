package org.orderportal.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.FirstSight;
import org.springframework.stereotype.Component;

/** The frame around a page of who is signed in stands in the page itself, before {@link MainLayout} is built. */
@Component
class FrameSight implements VaadinServiceInitListener {

    private final CurrentUsers users;
    private final MenuPages pages;
    private final Texts texts;

    FrameSight(CurrentUsers users, MenuPages pages, Texts texts) {
        this.users = users;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(
                page -> users.find().map(CurrentUser::locale).ifPresent(language -> show(page, language)));
    }

    private void show(IndexHtmlResponse page, Locale language) {
        var frame = FirstSight.on(page).addClass("frame");
        var drawer = frame.appendElement("div").addClass("drawer");
        drawer.appendElement("b").addClass("brand").text(texts.get(language, "shell.brand"));
        var menu = drawer.appendElement("div").addClass("menu");
        pages.knownMain().forEach(item -> menu.appendElement("span").text(texts.get(language, item.title())));
        frame.appendElement("div").addClass("surface").addClass("aura-surface");
    }
}
