package org.orderportal.upkeep;

import static org.orderportal.fuzz.FuzzTarget.holds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;
import org.springframework.util.FileSystemUtils;

/** Backups, as somebody hands them to the command that restores them. */
public final class BackupFuzz {

    private BackupFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(FuzzTarget.of("upkeep.backups", BackupFuzz::files, DataFolders.class)
                .from(
                        zip("drop/in/a.xml", "outgoing/b/", "outgoing/b/c.xml"),
                        zip("drop/../../x"),
                        zip("drop/a", "drop/a/b"),
                        zip("other/a"),
                        zip("drop/a\u0000b", "drop/")));
    }

    /** Nothing of it lies anywhere but in the portal's folders. */
    private static void files(FuzzInput input) throws IOException {
        var home = Files.createTempDirectory("fuzz-backup");
        try {
            var source = Files.write(home.resolve("files.zip"), input.bytes());
            var data = home.resolve("data");
            new DataFolders(data.resolve("drop"), data.resolve("outgoing")).unzip(source);
            try (var beside = Files.list(home)) {
                holds(beside.count() <= 2, home);
            }
        } catch (Refused | IOException refused) {
            // It is damaged, or no backup of the portal's: that is said to whoever gave the command.
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : new byte[] {1});
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
