package org.orderportal.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each file of the drop folder to one node: whoever moves it out of {@code in} has it, and a move succeeds once. Its
 * name then says since when; only the folders need be the portal's, not the files. What a node that died had taken lies
 * there again when its lease has ended.
 */
final class TakenFiles {

    /** Longer than any take-in lasts. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(TakenFiles.class);
    private static final String SINCE = "%013d-";
    private static final int SINCE_LENGTH = 13;
    private static final Pattern OWN = Pattern.compile("\\d{13}-[0-9a-f-]{36}-.+", Pattern.DOTALL);
    private static final int TOKEN =
            SINCE.formatted(0).length() + UUID.randomUUID().toString().length() + 1;

    private final Path in;
    private final Path taken;
    private final Clock clock;

    TakenFiles(Path in, Path taken, Clock clock) {
        this.in = in;
        this.taken = taken;
        this.clock = clock;
    }

    /** Where the file lies while it is this node's; empty where another node was faster. */
    Optional<Path> take(Path file) throws IOException {
        var own = taken.resolve(SINCE.formatted(clock.millis()) + UUID.randomUUID() + "-" + file.getFileName());
        try {
            return Optional.of(Files.move(file, own, StandardCopyOption.ATOMIC_MOVE));
        } catch (NoSuchFileException gone) {
            LOG.debug("A file is gone: another node took it");
            return Optional.empty();
        }
    }

    /** The name it came with. */
    static String name(Path own) {
        return own.getFileName().toString().substring(TOKEN);
    }

    private static boolean isOwn(Path file) {
        return OWN.matcher(file.getFileName().toString()).matches();
    }

    private static long since(Path own) {
        return Long.parseLong(own.getFileName().toString().substring(0, SINCE_LENGTH));
    }

    /** It could not be taken in; it is tried again. */
    void giveBack(Path own) throws IOException {
        Files.move(own, free(in, name(own)));
    }

    /** What was taken so long ago that nobody is at it any more; what somebody else laid there stays. */
    void giveBackWhatIsLeft() throws IOException {
        var ended = clock.instant().minus(LEASE).toEpochMilli();
        try (var files = Files.list(taken)) {
            for (var file : files.filter(TakenFiles::isOwn).toList()) {
                try {
                    if (since(file) < ended) {
                        LOG.info("A file was taken by a node that did not finish; it is tried again");
                        giveBack(file);
                    }
                } catch (NoSuchFileException gone) {
                    LOG.debug("A file is gone: its node has finished with it");
                }
            }
        }
    }

    /** A name that is not taken: files of the same name lie side by side. */
    static Path free(Path folder, String name) {
        var dot = name.lastIndexOf('.');
        var target = folder.resolve(name);
        for (int number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++) {
            target = folder.resolve(name.substring(0, dot) + "-" + number + name.substring(dot));
        }
        return target;
    }
}
