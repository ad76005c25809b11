package org.orderportal.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a command asks the running portal, which alone has the database open, for a backup: by a file in its data folder.
 * Whoever may write there owns the data anyway.
 */
final class BackupRequest {

    private static final String FAILED = "failed: ";

    private final Path data;
    private final Path wanted;
    private final Path done;

    BackupRequest(Path data) {
        this.data = data.toAbsolutePath();
        this.wanted = this.data.resolve("backup.wanted");
        this.done = this.data.resolve("backup.done");
    }

    /** Asks, and waits for the answer: where the backup is. */
    Path ask(Path into, Duration patience) throws IOException, InterruptedException {
        Files.deleteIfExists(done);
        try (var watch = data.getFileSystem().newWatchService()) {
            data.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            write(wanted, into.toAbsolutePath().toString());
            var end = System.nanoTime() + patience.toNanos();
            while (!Files.exists(done)) {
                var news = watch.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (news != null) {
                    news.pollEvents();
                    news.reset();
                } else if (!Files.exists(done)) {
                    Files.deleteIfExists(wanted);
                    throw new Refused("the portal that has the data open made no backup within " + patience + ".");
                }
            }
        }
        var answer = Files.readString(done);
        Files.deleteIfExists(done);
        if (answer.startsWith(FAILED)) {
            throw new Refused("the portal could not make the backup: " + answer.substring(FAILED.length()));
        }
        return Path.of(answer);
    }

    /** Where somebody wants a backup. */
    Optional<Path> taken() throws IOException {
        if (!Files.isRegularFile(wanted)) {
            return Optional.empty();
        }
        var into = Path.of(Files.readString(wanted));
        Files.delete(wanted);
        return Optional.of(into);
    }

    void answer(Path backup) throws IOException {
        write(done, backup.toAbsolutePath().toString());
    }

    void refuse(String reason) throws IOException {
        write(done, FAILED + reason);
    }

    /** Whole, or not there. */
    private static void write(Path file, String text) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
