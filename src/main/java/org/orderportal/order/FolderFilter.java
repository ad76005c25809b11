package org.orderportal.order;

import java.util.Set;

/** The menu "Inbox": in which folders a list looks. */
public enum FolderFilter {
    INBOX(Folder.INBOX),
    COMPLETED(Folder.COMPLETED),
    /** Everything but the trash: a status such as "Rejected" lies in both. */
    ALL(Folder.INBOX, Folder.COMPLETED),
    TRASHED(Folder.TRASHED);

    private final Set<Folder> folders;

    FolderFilter(Folder... folders) {
        this.folders = Set.of(folders);
    }

    public Set<Folder> folders() {
        return folders;
    }
}
