package org.orderportal.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The checksums of a backup's files, as the command {@code sha256sum} writes and checks them. */
final class CheckedFiles {

    private static final String SUMS = "SHA256SUMS";

    private CheckedFiles() {}

    static void sum(Path folder, List<String> names) throws IOException {
        var lines = new StringBuilder();
        for (var name : names) {
            lines.append("%s  %s\n".formatted(sum(folder.resolve(name)), name));
        }
        Files.writeString(folder.resolve(SUMS), lines);
    }

    /** Refuses a backup that is not what it was when it was made. */
    static void check(Path folder, List<String> names) throws IOException {
        if (!Files.isRegularFile(folder.resolve(SUMS))) {
            throw new Refused(folder + " holds no backup.");
        }
        var lines = Files.readAllLines(folder.resolve(SUMS));
        for (var name : names) {
            if (!Files.isRegularFile(folder.resolve(name))
                    || !lines.contains("%s  %s".formatted(sum(folder.resolve(name)), name))) {
                throw new Refused("the backup %s is damaged: %s is not what was saved.".formatted(folder, name));
            }
        }
    }

    private static String sum(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                var digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java machine has SHA-256", impossible);
        }
    }
}
