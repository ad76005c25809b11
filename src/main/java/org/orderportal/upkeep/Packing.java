package org.orderportal.upkeep;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts a folder into a zip file while files come and go in it: one that is gone is not there. */
final class Packing extends SimpleFileVisitor<Path> {

    private final ZipOutputStream zip;
    private final String prefix;
    private final Path base;

    Packing(ZipOutputStream zip, String prefix, Path base) {
        this.zip = zip;
        this.prefix = prefix;
        this.base = base;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        zip.putNextEntry(new ZipEntry(name(folder) + "/"));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()) {
            try (var bytes = Files.newInputStream(file)) {
                zip.putNextEntry(new ZipEntry(name(file)));
                bytes.transferTo(zip);
            } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE;
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
        if (failed instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failed;
    }

    private String name(Path file) {
        var inside = base.relativize(file).toString().replace('\\', '/');
        return inside.isEmpty() ? prefix : prefix + "/" + inside;
    }
}
