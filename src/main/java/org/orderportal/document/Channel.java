package org.orderportal.document;

/** A way on which a document reaches its buyer. */
public enum Channel {
    /** A file in a folder that the buyer's system empties. */
    DROP_FOLDER,
    /** An HTTP request, signed, to the buyer's system or access point. */
    HTTP_PUSH,
    /** The buyer's access point fetches it by the API. */
    PULL,
    /** The PDF, with the XML beside it, to the buyer's mail address. */
    MAIL,
    /** A mail to that address, which says that the document is void. */
    VOID_NOTICE,
    /** No channel reaches the buyer: somebody of the supplier took it there. */
    BY_HAND;

    /** Whether a machine takes the document in at the other end. */
    public boolean isElectronic() {
        return switch (this) {
            case DROP_FOLDER, HTTP_PUSH, PULL -> true;
            case MAIL, VOID_NOTICE, BY_HAND -> false;
        };
    }
}
