package org.orderportal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;

@AnyDatabase
class DataFoldersTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"drop/../../a.xml", "other/a.xml", "a.xml", "drop/a\u0000b.xml"})
    void a_backup_with_a_name_that_is_not_the_portals_is_refused_and_leaves_nothing(String name) throws IOException {
        var source = zip(name);

        assertThatThrownBy(() -> folders().unzip(source))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not the portal's");
        assertThat(home.toFile().list()).containsExactly("files.zip");
    }

    @Test
    void its_files_come_back_to_their_folders() throws IOException {
        folders().unzip(zip("outgoing/buyer/a.xml"));

        assertThat(home.resolve("data/outgoing/buyer/a.xml")).hasContent("content");
    }

    private DataFolders folders() {
        return new DataFolders(home.resolve("data/drop"), home.resolve("data/outgoing"));
    }

    private Path zip(String name) throws IOException {
        var file = home.resolve("files.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("content".getBytes());
        }
        return file;
    }
}
