package org.orderportal.invoice.ui;

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
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.invoice.InvoiceForm;

/**
 * The draft of an invoice, a credit note or a debit note, under an address that colleagues share: it opens as it was left.
 */
@Route("invoices/:" + InvoiceEditorView.DOCUMENT)
@PermitAll
class InvoiceEditorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String DOCUMENT = "document";

    private final InvoiceDesk desk;
    private String title = "";

    InvoiceEditorView(InvoiceDesk desk) {
        this.desk = desk;
        getContent().addClassName("editor-view");
    }

    /** An unknown draft and one of somebody else end in the same page; one that is sent leads to its own. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get(DOCUMENT)
                .flatMap(DocumentId::parse)
                .flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var read = found.get();
        if (read.draft().state() == DocumentState.DRAFT) {
            title = getTranslation(
                    "invoice.editor.page-title." + read.kind(),
                    read.order().summary().number().text());
            getContent().removeAll();
            getContent().add(new InvoiceEditor(desk, read));
        } else {
            event.forwardTo("documents/" + read.draft().id());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<InvoiceForm> find(DocumentId id) {
        try {
            return Optional.of(desk.invoices().form(id));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }
}
