package org.orderportal.order.ui;

import org.orderportal.order.FolderFilter;

/** Who searches from the inbox looks among the completed orders too, and is back in the inbox afterwards. */
final class SearchedFolder {

    private boolean leftInbox;

    /** The address that is meant where the reader asks for {@code next}; a folder that they choose is kept. */
    ListAddress from(ListAddress before, ListAddress next) {
        var was = before.filter();
        var wanted = next.filter();
        if (was.folder() != wanted.folder()) {
            leftInbox = false;
            return next;
        }
        if (was.search().isEmpty() && !wanted.search().isEmpty() && wanted.folder() == FolderFilter.INBOX) {
            leftInbox = true;
            return next.with(wanted.withFolder(FolderFilter.ALL));
        }
        if (leftInbox && wanted.search().isEmpty()) {
            leftInbox = false;
            return next.with(wanted.withFolder(FolderFilter.INBOX));
        }
        return next;
    }
}
