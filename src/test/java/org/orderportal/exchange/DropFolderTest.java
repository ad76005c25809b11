package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orderportal.base.security.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DropFolderTest {

    @Autowired
    Intake intake;

    @Autowired
    MessageLog log;

    @Autowired
    AsSystem asSystem;

    @TempDir
    Path folder;

    private DropFolder dropFolder;

    @BeforeEach
    void open() throws IOException {
        dropFolder = new DropFolder(intake, asSystem, folder);
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve("in").resolve(name), bytes);
    }

    private void pollTwice() {
        dropFolder.poll();
        dropFolder.poll();
    }

    private List<String> names(String sub) throws IOException {
        try (var files = Files.list(folder.resolve(sub))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private MessageSummary newestNamed(String search) {
        return Acting.OPERATOR.call(() -> log.list(null, search, null, 1)).getFirst();
    }

    @Test
    void an_order_is_taken_in_and_its_file_archived() throws IOException {
        var letter = Letter.unique();
        put("first.xml", letter.orderBytes());

        pollTwice();

        assertThat(names("in")).isEmpty();
        assertThat(names("archive")).containsExactly("first.xml");
        assertThat(newestNamed(letter.number()).channel()).isEqualTo(Arrival.Channel.DROP_FOLDER);
    }

    @Test
    void a_file_that_still_grows_is_left_alone() throws IOException {
        var letter = Letter.unique();
        put("growing.xml", "<Order".getBytes());
        dropFolder.poll();
        put("growing.xml", letter.orderBytes());

        dropFolder.poll();
        assertThat(names("in")).containsExactly("growing.xml");
        dropFolder.poll();

        assertThat(names("archive")).containsExactly("growing.xml");
    }

    @Test
    void other_names_are_left_alone() throws IOException {
        put("order.xml.tmp", Letter.unique().orderBytes());
        put(".order.xml", Letter.unique().orderBytes());

        pollTwice();

        assertThat(names("in")).containsExactly(".order.xml", "order.xml.tmp");
    }

    @Test
    void what_is_refused_goes_to_the_error_folder_with_its_reason() throws IOException {
        put("bad.xml", "no order".getBytes());

        pollTwice();

        assertThat(names("error")).containsExactly("bad.xml", "bad.xml.txt");
        assertThat(folder.resolve("error/bad.xml.txt")).content().contains("PORTAL-NOT-XML");
    }

    @Test
    void files_of_the_same_name_lie_side_by_side() throws IOException {
        var letters = List.of(Letter.unique(), Letter.unique(), Letter.unique());
        for (var letter : letters) {
            put("same.xml", letter.orderBytes());
            pollTwice();
        }

        assertThat(names("archive")).containsExactly("same-2.xml", "same-3.xml", "same.xml");
    }

    @Test
    void two_nodes_take_each_file_in_once() throws Exception {
        var other = new DropFolder(intake, asSystem, folder);
        var letters = Stream.generate(Letter::unique).limit(12).toList();
        for (var letter : letters) {
            put(letter.number() + ".xml", letter.orderBytes());
        }
        dropFolder.poll();
        other.poll();

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(polling(dropFolder), polling(other)))) {
                done.get();
            }
        }

        assertThat(names("archive")).hasSize(letters.size());
        assertThat(letters)
                .allSatisfy(letter -> assertThat(Acting.OPERATOR.call(() -> log.list(null, letter.number(), null, 9)))
                        .filteredOn(message -> letter.number().equals(message.documentNo()))
                        .hasSize(1));
    }

    private static Callable<Boolean> polling(DropFolder node) {
        return () -> {
            node.poll();
            return true;
        };
    }

    @Test
    void what_a_dead_node_had_taken_is_taken_in_when_its_lease_has_ended() throws IOException {
        var letter = Letter.unique();
        put("left.xml", letter.orderBytes());
        var node = new TakenFiles(folder.resolve("in"), folder.resolve("taken"), Clock.systemUTC());
        node.take(folder.resolve("in/left.xml")).orElseThrow();

        pollTwice();
        assertThat(names("archive")).isEmpty();
        new TakenFiles(
                        folder.resolve("in"),
                        folder.resolve("taken"),
                        Clock.offset(Clock.systemUTC(), TakenFiles.LEASE.plusMinutes(1)))
                .giveBackWhatIsLeft();
        pollTwice();

        assertThat(names("taken")).isEmpty();
        assertThat(names("archive")).containsExactly("left.xml");
    }

    @Test
    void a_file_that_somebody_laid_among_those_under_way_stops_nothing() throws IOException {
        Files.writeString(folder.resolve("taken").resolve("notes"), "not the portal's");
        put("order.xml", Letter.unique().orderBytes());

        pollTwice();

        assertThat(names("archive")).containsExactly("order.xml");
        assertThat(names("taken")).containsExactly("notes");
    }

    @Test
    void a_file_that_was_taken_in_before_a_crash_makes_no_second_order() throws IOException {
        var letter = Letter.unique();
        asSystem.run(() -> intake.take(new Arrival(Arrival.Channel.DROP_FOLDER, "again.xml", letter.orderBytes())));
        put("again.xml", letter.orderBytes());

        pollTwice();

        assertThat(names("archive")).containsExactly("again.xml");
        assertThat(newestNamed(letter.number()).status()).isEqualTo(MessageStatus.ALREADY_HERE);
    }
}
