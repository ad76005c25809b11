package org.orderportal.document;

import org.orderportal.order.DocumentKind;

/** Where drafts of one kind are written: a bean of each module that makes documents. */
public interface DraftPages {

    DocumentKind kind();

    /** Of a draft, as a path within the portal that begins with a slash. */
    String path(DocumentId draft);
}
