package org.orderportal.order;

import java.util.List;
import java.util.stream.Stream;

/** The number under which a folder stands in the lists. The numbers are stored: they never change. */
final class ListFolder {

    private static final int WAITING = 3;

    private ListFolder() {}

    /** What waits for a company lies apart, in places that suppliers never read. */
    static int of(Folder folder, boolean waiting) {
        return number(folder) + (waiting ? WAITING : 0);
    }

    /** Where suppliers look. */
    static List<Integer> connected(FolderFilter filter) {
        return filter.folders().stream().map(ListFolder::number).sorted().toList();
    }

    static List<Integer> waiting(FolderFilter filter) {
        return connected(filter).stream().map(number -> number + WAITING).toList();
    }

    /** Where staff look. */
    static List<Integer> both(FolderFilter filter) {
        return Stream.concat(connected(filter).stream(), waiting(filter).stream())
                .toList();
    }

    /** Under which number the words of orders in that folder stand: for them inbox and completed are one. */
    static int ofWords(int folder) {
        return folder == number(Folder.COMPLETED) || folder == number(Folder.COMPLETED) + WAITING
                ? folder - number(Folder.COMPLETED) + number(Folder.INBOX)
                : folder;
    }

    private static int number(Folder folder) {
        return switch (folder) {
            case INBOX -> 1;
            case COMPLETED -> 2;
            case TRASHED -> 3;
        };
    }
}
