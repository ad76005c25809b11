package org.orderportal.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.orderportal.base.i18n.Texts;
import org.springframework.stereotype.Component;

/** What Vaadin itself says over a page that cannot go on, in the reader's language. */
@Component
class PlatformMessages implements VaadinServiceInitListener {

    private final Texts texts;

    PlatformMessages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> in(Texts.closest(info.getLocale())));
    }

    /** A session that has ended is not among them: the page is then loaded anew, and leads to signing in. */
    SystemMessages in(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(texts.get(locale, "base.system.internal.title"));
        messages.setInternalErrorMessage(texts.get(locale, "base.system.internal.text"));
        messages.setCookiesDisabledCaption(texts.get(locale, "base.system.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(locale, "base.system.cookies.text"));
        messages.setSyncErrorCaption(texts.get(locale, "base.system.sync.title"));
        messages.setSyncErrorMessage(texts.get(locale, "base.system.sync.text"));
        return messages;
    }
}
