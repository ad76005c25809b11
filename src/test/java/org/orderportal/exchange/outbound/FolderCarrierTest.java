package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.base.IdText;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.party.CompanyId;

class FolderCarrierTest {

    private static final CompanyId BUYER = new CompanyId(77);

    @TempDir
    Path base;

    private FolderCarrier carrier() {
        return new FolderCarrier(new OutgoingFolders(base));
    }

    private static BuyerChannel folder(String name) {
        return Settings.folder(Settings.way(BuyerChannel.none(BUYER), Way.DROP_FOLDER), name);
    }

    private static Parcel parcel(String number, String text) {
        var xml = new FileContent("x.xml", "application/xml", text.getBytes());
        return new Parcel(
                "T1",
                new DocumentId(5),
                DocumentKind.ORDER_RESPONSE,
                number,
                "PO-1",
                "Norrskog",
                xml,
                language -> xml,
                List::of);
    }

    private List<String> names(String folder) throws IOException {
        try (var files = Files.list(base.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_document_lies_whole_in_the_buyers_folder_and_nothing_beside_it() throws Exception {
        carrier().deliver(parcel("OR/1 å", "<whole/>"), folder(null));

        var own = IdText.of(BUYER.value());
        assertThat(names(own)).containsExactly("order_response_OR_1___0000000000005.xml");
        assertThat(base.resolve(own).resolve("order_response_OR_1___0000000000005.xml"))
                .hasContent("<whole/>");
    }

    @Test
    void the_same_document_again_has_the_same_name() throws Exception {
        carrier().deliver(parcel("OR-1", "<first/>"), folder("region/responses"));
        carrier().deliver(parcel("OR-1", "<first/>"), folder("region/responses"));

        assertThat(names("region/responses")).hasSize(1);
    }

    @Test
    void what_was_left_half_written_is_written_anew() throws Exception {
        Files.createDirectories(base.resolve("region"));
        Files.writeString(base.resolve("region/.order_response_OR-1_0000000000005.xml.part"), "x".repeat(1_000));

        carrier().deliver(parcel("OR-1", "<whole/>"), folder("region"));

        assertThat(names("region")).containsExactly("order_response_OR-1_0000000000005.xml");
        assertThat(base.resolve("region/order_response_OR-1_0000000000005.xml")).hasContent("<whole/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../elsewhere", "/tmp/elsewhere", "a/../../b", "", ".", "..", "a/", ".hidden", "a\\b", "~"})
    void a_folder_outside_of_the_allowed_one_is_refused(String name) {
        assertThatThrownBy(() -> OutgoingFolders.check(name)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> carrier().deliver(parcel("OR-1", "<x/>"), folder(name)))
                .isInstanceOfSatisfying(
                        Undelivered.class,
                        failed -> assertThat(failed.isLasting()).isTrue());
    }

    @Test
    void a_link_that_leads_outside_is_not_followed(@TempDir Path elsewhere) throws Exception {
        Files.createSymbolicLink(base.resolve("region"), elsewhere);

        assertThatThrownBy(() -> carrier().deliver(parcel("OR-1", "<x/>"), folder("region")))
                .isInstanceOf(Undelivered.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_written_is_tried_again() throws Exception {
        Files.writeString(base.resolve("region"), "a file is in the way");

        assertThatThrownBy(() -> carrier().deliver(parcel("OR-1", "<x/>"), folder("region")))
                .isInstanceOfSatisfying(
                        Undelivered.class,
                        failed -> assertThat(failed.isLasting()).isFalse());
    }
}
