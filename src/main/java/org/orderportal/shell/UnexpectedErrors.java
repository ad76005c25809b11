package org.orderportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import org.orderportal.base.IdText;
import org.orderportal.base.Ids;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.log.Traces;
import org.orderportal.base.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What a failing action says: a refusal in its own words; anything unexpected by an id that the log has too, never by
 * the text of an exception.
 */
@Component
class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    private final Texts texts;
    private final Ids ids;

    UnexpectedErrors(Texts texts, Ids ids) {
        this.texts = texts;
        this.ids = ids;
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var text = inWords(event.getThrowable(), ui == null ? Locale.ENGLISH : ui.getLocale());
        if (ui != null) {
            ui.access(() -> Notices.failure(text));
        }
    }

    String inWords(Throwable thrown, Locale locale) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return texts.get(locale, refusal.key(), refusal.arguments());
                }
                case NotFound ignored -> {
                    return texts.get(locale, "base.error.notFound.text");
                }
                case AccessDeniedException ignored -> {
                    return texts.get(locale, "base.error.notAllowed");
                }
                case OptimisticLockingFailureException ignored -> {
                    return texts.get(locale, "base.error.changedMeanwhile");
                }
                default -> {
                    // Look at what caused it.
                }
            }
        }
        var id = Traces.request().orElseGet(() -> IdText.of(ids.next()));
        LOG.error("Unexpected error {}", id, thrown);
        return texts.get(locale, "base.error.unexpected", id);
    }
}
