package org.orderportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.PageHeader;

/** What anybody sees who asks for something that does not exist, or that is not theirs: both look the same. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends Composite<Div> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundPage() {
        getContent().addClassName("page");
        getContent()
                .add(
                        new PageHeader(getTranslation("base.error.notFound.title")),
                        new EmptyState(
                                getTranslation("base.error.notFound.heading"),
                                getTranslation("base.error.notFound.text"),
                                toOrders()));
    }

    private RouterLink toOrders() {
        var link = new RouterLink();
        link.setText(getTranslation("base.error.toOrders"));
        link.getElement().setAttribute("href", "orders");
        return link;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.error.notFound.title");
    }
}
