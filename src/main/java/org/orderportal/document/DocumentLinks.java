package org.orderportal.document;

/** Where documents are found in the portal. */
public final class DocumentLinks {

    private DocumentLinks() {}

    /** The page of a document; of a draft it leads on to where that is written. */
    public static String document(DocumentId id) {
        return "/documents/" + id;
    }
}
