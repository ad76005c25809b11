package org.orderportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.stream.Stream;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.PageHeader;

/** What is shown instead of a page that cannot be opened: the reason in words, and where there is none, a way to try again. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final UnexpectedErrors errors;
    private String title = "";

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
        var refused = isRefusal(parameter.getException());
        title = getTranslation(refused ? "base.error.refused.title" : "base.error.title");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title),
                        new EmptyState(
                                getTranslation(refused ? "base.error.refused.heading" : "base.error.heading"),
                                errors.inWords(parameter.getException(), getLocale()),
                                refused ? toOrders() : again()));
        return refused ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Trying again does not help against a reason. */
    private static boolean isRefusal(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(Refusal.class::isInstance);
    }

    private Button again() {
        return new Button(
                getTranslation("base.error.again"),
                click -> getUI().ifPresent(ui -> ui.getPage().reload()));
    }

    private RouterLink toOrders() {
        var link = new RouterLink();
        link.setText(getTranslation("base.error.toOrders"));
        link.getElement().setAttribute("href", "orders");
        return link;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
