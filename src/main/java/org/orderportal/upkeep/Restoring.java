package org.orderportal.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Unpacks a backup. Nothing that is there is ever overwritten, and nothing is put there before the backup was found whole. */
@Component
class Restoring {

    private final Path data;
    private final DataFolders folders;

    Restoring(@Value("${portal.data}") Path data, DataFolders folders) {
        this.data = data;
        this.folders = folders;
    }

    void restore(Path backup) throws IOException {
        var database = data.resolve(EmbeddedDatabase.FILE);
        if (Files.exists(database) || folders.hasFiles()) {
            throw new Refused("there are data in %s already. Move them away first.".formatted(data));
        }
        CheckedFiles.check(backup, List.of(Backups.DATABASE, Backups.FILES));
        Files.createDirectories(data);
        folders.unzip(backup.resolve(Backups.FILES));
        try (var zip = new ZipFile(backup.resolve(Backups.DATABASE).toFile())) {
            var entry = zip.getEntry(EmbeddedDatabase.FILE);
            if (entry == null) {
                throw new Refused("the backup holds no database.");
            }
            var part = database.resolveSibling(EmbeddedDatabase.FILE + ".part");
            try (var bytes = zip.getInputStream(entry)) {
                Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, database);
        }
    }
}
