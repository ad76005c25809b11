package org.orderportal.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.orderportal.base.Schema;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Makes backups of the embedded database and of the files beside it. Each is a folder of its own, which bears its name
 * only when it is whole.
 */
@Component
class Backups {

    static final String DATABASE = "database.zip";
    static final String FILES = "files.zip";

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'portal-'uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAMED = Pattern.compile("portal-\\d{8}T\\d{6}Z");

    private final DataFolders folders;
    private final Clock clock;

    Backups(DataFolders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
    }

    /** The database first: a file that is taken in meanwhile is there twice rather than nowhere. */
    Path make(DataSource database, Path into) {
        var moment = clock.instant();
        var whole = into.resolve(NAME.format(moment));
        var part = into.resolve(whole.getFileName() + ".part");
        try {
            Files.createDirectories(into);
            FileSystemUtils.deleteRecursively(part);
            Files.createDirectory(part);
            EmbeddedDatabase.backUp(database, part.resolve(DATABASE));
            folders.zip(part.resolve(FILES));
            Files.writeString(part.resolve("about.txt"), "made %s%nschema %s%n".formatted(moment, schema(database)));
            CheckedFiles.sum(part, List.of(DATABASE, FILES));
            return Files.move(part, whole);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be backed up: " + failed.getMessage(), failed);
        } finally {
            // Gone where it became whole; else it would only fill the disk.
            delete(part);
        }
    }

    private static String schema(DataSource database) {
        var current = Schema.of(database).info().current();
        return current == null ? "none" : "V" + current.getVersion();
    }

    /** Deletes the oldest ones, so that so many are left. */
    void keep(Path folder, int most) {
        var all = all(folder);
        all.subList(0, Math.max(0, all.size() - most)).forEach(Backups::delete);
    }

    Optional<Path> newest(Path folder) {
        var all = all(folder);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The oldest first. */
    private static List<Path> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(
                            each -> NAMED.matcher(each.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(each -> each.getFileName().toString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void delete(Path backup) {
        try {
            FileSystemUtils.deleteRecursively(backup);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
