package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.order.FolderFilter;

@AnyDatabase
class SearchedFolderTest {

    private final SearchedFolder folder = new SearchedFolder();

    @Test
    void a_folder_chosen_while_searching_is_kept_afterwards() {
        var searching = folder.from(ListAddress.START, address(FolderFilter.INBOX, "bolt"));
        assertThat(searching).isEqualTo(address(FolderFilter.ALL, "bolt"));

        var chosen = folder.from(searching, address(FolderFilter.COMPLETED, "bolt"));
        assertThat(chosen).isEqualTo(address(FolderFilter.COMPLETED, "bolt"));

        assertThat(folder.from(chosen, address(FolderFilter.COMPLETED, "")))
                .isEqualTo(address(FolderFilter.COMPLETED, ""));
    }

    @Test
    void the_inbox_can_be_chosen_and_searched() {
        var searching = folder.from(ListAddress.START, address(FolderFilter.INBOX, "bolt"));

        var inbox = folder.from(searching, address(FolderFilter.INBOX, "bolt"));

        assertThat(inbox).isEqualTo(address(FolderFilter.INBOX, "bolt"));
        assertThat(folder.from(inbox, address(FolderFilter.INBOX, "bolts")))
                .isEqualTo(address(FolderFilter.INBOX, "bolts"));
    }

    private static ListAddress address(FolderFilter folder, String search) {
        return ListAddress.START.with(
                ListAddress.START.filter().withFolder(folder).withSearch(search));
    }
}
