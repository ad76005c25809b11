package org.orderportal.onepass.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.ReauthenticationPrompt;
import org.orderportal.document.Drafts;
import org.orderportal.onepass.OnePass;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.Readers;

/** One screen for a plain order: what will be sent, what is missing, and one button that sends all of it. */
@Route("orders/:" + OnePassView.ORDER + "/one-pass")
@PermitAll
class OnePassView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ORDER = "order";

    private final OnePass onePass;
    private final Drafts drafts;
    private final Readers readers;
    private final ReauthenticationPrompt proof;
    private String title = "";

    OnePassView(OnePass onePass, Drafts drafts, Readers readers, ReauthenticationPrompt proof) {
        this.onePass = onePass;
        this.drafts = drafts;
        this.readers = readers;
        this.proof = proof;
        getContent().addClassNames("page", "readable", "one-pass");
    }

    /** An unknown order and one of somebody else end in the same page; one of which nothing is left says so. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OrderId> order = event.getRouteParameters().get(ORDER).flatMap(OrderId::parse);
        try {
            var plan = onePass.plan(order.orElseThrow(() -> new NotFound("order")));
            title = getTranslation(
                    "onepass.page-title", plan.order().summary().number().text());
            getContent().removeAll();
            getContent().add(new OnePassForm(onePass, drafts, readers.now(), proof, plan));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        } catch (Refusal refusal) {
            Notices.failure(getTranslation(refusal.key(), refusal.arguments()));
            event.forwardTo("orders/" + order.orElseThrow());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
