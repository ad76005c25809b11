package org.orderportal.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.stereotype.Component;

/** Shows every page in its reader's language: the user's own, before sign-in the one that the browser asks for. */
@Component
class Languages implements VaadinServiceInitListener {

    private final CurrentUsers users;

    Languages(CurrentUsers users) {
        this.users = users;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> {
            var locale = locale(VaadinRequest.getCurrent());
            init.getUI().getSession().setLocale(locale);
            init.getUI().setLocale(locale);
        });
        service.addIndexHtmlRequestListener(page -> page.getVaadinResponse().setHeader("X-Frame-Options", "DENY"));
        // Flow itself writes the first language that the portal offers, whoever reads.
        service.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", locale(page.getVaadinRequest()).toLanguageTag()));
    }

    private Locale locale(@Nullable VaadinRequest request) {
        return users.find().map(CurrentUser::locale).orElseGet(() -> wanted(request));
    }

    static Locale wanted(@Nullable VaadinRequest request) {
        if (request == null) {
            return Locale.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(asked -> Texts.closest(asked).getLanguage().equals(asked.getLanguage()))
                .map(Texts::closest)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
