package org.orderportal.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orderportal.base.security.AsSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes in what others put into the folder {@code in}, and moves it to {@code archive}, or to {@code error} with a
 * text beside it. Meanwhile it lies in {@code taken}, where no other node looks; only after the message log has it does it
 * move on: where the portal stops in between, the same bytes come again and make no second order.
 */
@Component
class DropFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    /** How a file looked at the last poll: one that still grows looks different at the next. */
    private record Look(long size, FileTime changed) {}

    private final Intake intake;
    private final AsSystem asSystem;
    private final Path in;
    private final Path archive;
    private final Path error;
    private final TakenFiles taken;
    private Map<Path, Look> before = new HashMap<>();

    DropFolder(Intake intake, AsSystem asSystem, @Value("${portal.drop-folder:${portal.data}/drop}") Path folder)
            throws IOException {
        this.intake = intake;
        this.asSystem = asSystem;
        this.in = Files.createDirectories(folder.resolve("in"));
        this.archive = Files.createDirectories(folder.resolve("archive"));
        this.error = Files.createDirectories(folder.resolve("error"));
        this.taken = new TakenFiles(in, Files.createDirectories(folder.resolve("taken")), Clock.systemUTC());
    }

    @Scheduled(fixedDelayString = "${portal.drop-folder.poll:PT2S}")
    synchronized void poll() {
        try {
            taken.giveBackWhatIsLeft();
            var now = look();
            for (var seen : new TreeMap<>(now).entrySet()) {
                if (seen.getValue().equals(before.get(seen.getKey()))) {
                    take(seen.getKey(), seen.getValue());
                }
            }
            before = now;
        } catch (IOException | RuntimeException failed) {
            LOG.error("The drop folder {} cannot be read; it is tried again", in, failed);
        }
    }

    private Map<Path, Look> look() throws IOException {
        try (var files = Files.list(in)) {
            return files.filter(DropFolder::isMeant)
                    .collect(Collectors.toMap(file -> file, DropFolder::lookAt, (one, other) -> one, HashMap::new));
        }
    }

    /** Whoever writes slowly uses another name first, and renames the file at the end. */
    private static boolean isMeant(Path file) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".xml")
                && !name.startsWith(".")
                && !name.startsWith("~")
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Look lookAt(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Look(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException gone) {
            return new Look(-1, FileTime.fromMillis(0));
        }
    }

    private void take(Path file, Look look) {
        try {
            var own = taken.take(file);
            if (own.isPresent()) {
                takeIn(own.get(), look);
            }
        } catch (IOException failed) {
            // Files bear the names of companies and people, and so do the messages of these exceptions.
            LOG.error(
                    "A file of {} bytes stays in the drop folder ({}); it is tried again",
                    look.size(),
                    failed.getClass().getSimpleName());
        }
    }

    private void takeIn(Path own, Look look) throws IOException {
        try {
            if (look.size() > MOST_BYTES) {
                move(own, error, List.of(Problem.own("PORTAL-SIZE", true, null, MOST_BYTES / 1024 / 1024)));
                return;
            }
            var bytes = Files.readAllBytes(own);
            var arrival = new Arrival(Arrival.Channel.DROP_FOLDER, TakenFiles.name(own), bytes);
            var result = asSystem.call(() -> intake.take(arrival));
            var isHere = result.status().isDone()
                    || result.status() == MessageStatus.WAITING_FOR_ORDER
                    || result.status() == MessageStatus.ANSWER_UNMATCHED;
            move(own, isHere ? archive : error, result.problems());
        } catch (IOException | RuntimeException failed) {
            LOG.error(
                    "A file of {} bytes goes back into the drop folder ({}); it is tried again",
                    look.size(),
                    failed.getClass().getSimpleName());
            taken.giveBack(own);
        }
    }

    private void move(Path own, Path folder, List<Problem> problems) throws IOException {
        var target = TakenFiles.free(folder, TakenFiles.name(own));
        if (folder.equals(error)) {
            var text = problems.stream().map(DropFolder::line).collect(Collectors.joining("\n", "", "\n"));
            Files.writeString(folder.resolve(target.getFileName() + ".txt"), text);
        }
        Files.move(own, target);
    }

    private static String line(Problem problem) {
        var place = problem.location() == null ? "" : " at " + problem.location();
        return problem.rule() + place + ": " + problem.text();
    }
}
