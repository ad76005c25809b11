package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;

/**
 * What a page shows until its client has built it: it comes with the page itself, and needs no script. It goes when
 * there is what it stands for.
 */
public final class FirstSight {

    private static final String NAME = "first-sight";

    private FirstSight() {}

    /**
     * To be filled. Who listens to pages hears nothing of it: what follows says the same.
     *
     * @param page that is on its way to the browser
     */
    public static Element on(IndexHtmlResponse page) {
        return page.getDocument().body().appendElement("div").addClass(NAME).attr("aria-hidden", "true");
    }

    /** @param shown what is there now */
    public static void end(Component shown) {
        shown.getElement().executeJs("document.querySelector($0)?.remove()", "." + NAME);
    }
}
