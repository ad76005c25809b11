package org.orderportal.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.FirstSight;
import org.springframework.stereotype.Component;

/** What can be read before somebody is signed in stands in the page itself: {@link EntryPage} says the same. */
@Component
class EntrySight implements VaadinServiceInitListener {

    private final CurrentUsers users;
    private final Texts texts;

    EntrySight(CurrentUsers users, Texts texts) {
        this.users = users;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(page -> {
            if (users.find().isEmpty()) {
                show(page);
            }
        });
    }

    private void show(IndexHtmlResponse page) {
        var language = Languages.wanted(page.getVaadinRequest());
        var story = FirstSight.on(page)
                .appendElement("div")
                .addClass("entry")
                .appendElement("div")
                .addClass("entry-story");
        story.appendElement("h1").text(texts.get(language, "identity.product"));
        story.appendElement("p").text(texts.get(language, "identity.story"));
        var steps = story.appendElement("div").addClass("entry-steps");
        for (var step : EntryPicture.STEPS) {
            var mark = steps.appendElement("div");
            mark.appendElement("span").addClass("mark");
            mark.appendElement("span").text(texts.get(language, EntryPicture.key(step)));
        }
    }
}
