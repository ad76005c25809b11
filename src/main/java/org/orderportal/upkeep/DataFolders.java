package org.orderportal.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files beside the database: what came in by the drop folder, and what lies for buyers to be fetched. */
@Component
class DataFolders {

    private final Map<String, Path> folders = new LinkedHashMap<>();

    DataFolders(
            @Value("${portal.drop-folder:${portal.data}/drop}") Path dropFolder,
            @Value("${portal.outgoing:${portal.data}/outgoing}") Path outgoing) {
        folders.put("drop", dropFolder);
        folders.put("outgoing", outgoing);
    }

    void zip(Path target) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var folder : folders.entrySet()) {
                if (Files.isDirectory(folder.getValue())) {
                    Files.walkFileTree(folder.getValue(), new Packing(zip, folder.getKey(), folder.getValue()));
                }
            }
        }
    }

    /** Whether there is a file in any of them. */
    boolean hasFiles() throws IOException {
        for (var folder : folders.values()) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.walk(folder)) {
                    if (files.anyMatch(Files::isRegularFile)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    void unzip(Path source) throws IOException {
        try (var zip = new ZipFile(source.toFile())) {
            for (var entry : zip.stream().toList()) {
                var file = place(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    try (var bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, file);
                    }
                }
            }
        }
    }

    /** A name that leads out of its folder is in nobody's backup. */
    private Path place(String name) {
        var slash = name.indexOf('/');
        var folder = slash < 0 ? null : folders.get(name.substring(0, slash));
        if (folder == null) {
            throw new Refused("the backup holds what is not the portal's: " + name);
        }
        try {
            var place = folder.resolve(name.substring(slash + 1)).normalize();
            if (place.startsWith(folder.normalize())) {
                return place;
            }
        } catch (InvalidPathException noName) {
            // Said below, as for any other name that is not the portal's.
        }
        throw new Refused("the backup holds what is not the portal's: " + name);
    }
}
