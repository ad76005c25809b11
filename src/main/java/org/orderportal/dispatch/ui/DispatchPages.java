package org.orderportal.dispatch.ui;

import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPages;
import org.orderportal.order.DocumentKind;
import org.springframework.stereotype.Component;

/** Where drafts of dispatch advices are written. */
@Component
class DispatchPages implements DraftPages {

    @Override
    public DocumentKind kind() {
        return DocumentKind.DISPATCH_ADVICE;
    }

    @Override
    public String path(DocumentId draft) {
        return "/dispatches/" + draft;
    }
}
