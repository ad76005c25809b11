package org.orderportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.PageHeader;

/** What is shown instead of a page that cannot be opened: the reason in words, and a way to try again. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final UnexpectedErrors errors;

    FailurePage(UnexpectedErrors errors) {
        this.errors = errors;
        getContent().addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getException() instanceof NotFound) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        var again = new Button(
                getTranslation("base.error.again"),
                click -> getUI().ifPresent(ui -> ui.getPage().reload()));
        getContent()
                .add(
                        new PageHeader(getTranslation("base.error.title")),
                        new EmptyState(
                                getTranslation("base.error.heading"),
                                errors.inWords(parameter.getException(), getLocale()),
                                again));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.error.title");
    }
}
