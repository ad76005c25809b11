package org.orderportal.response.ui;

import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPages;
import org.orderportal.order.DocumentKind;
import org.springframework.stereotype.Component;

/** Where drafts of responses are written. */
@Component
class ResponsePages implements DraftPages {

    @Override
    public DocumentKind kind() {
        return DocumentKind.ORDER_RESPONSE;
    }

    @Override
    public String path(DocumentId draft) {
        return "/responses/" + draft;
    }
}
