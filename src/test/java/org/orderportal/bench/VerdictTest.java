package org.orderportal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orderportal.AnyDatabase;

/** The lines that the programs leave for the one table. */
@AnyDatabase
class VerdictTest {

    @TempDir
    private Path folder;

    @Test
    void what_a_program_wrote_is_read_again_in_its_order() throws IOException {
        var file = folder.resolve("deep/er/tax.rows");

        var held = Verdict.of("P3", "a click", "2.5 x", "1.7 x", "a bare request", true)
                .addTo(file);
        var missed =
                Verdict.of("P3", "a page", "4 x", "9.1 x", "as JSON", false).addTo(file);

        assertThat(Verdict.in(file)).containsExactly(held, missed);
        assertThat(held.holds()).isTrue();
        assertThat(missed.holds()).isFalse();
    }

    @Test
    void a_new_run_does_not_stand_on_the_lines_of_an_older_one() throws IOException {
        var file = folder.resolve("tax.rows");
        Verdict.of("P3", "a click", "2.5 x", "1.7 x", "", true).addTo(file);

        Verdict.begin(file);

        assertThat(Verdict.in(file)).isEmpty();
    }

    @Test
    void no_text_breaks_out_of_its_field() throws IOException {
        var file = folder.resolve("tax.rows");

        Verdict.notRun("P6", "Light\thouse", "0.99", "no npm:\nnothing came").addTo(file);

        assertThat(Files.readString(file)).isEqualTo("P6\tLight house\t0.99\tno npm: nothing came\t\tnot run\n");
    }

    @Test
    void a_missed_target_stands_out_in_the_table() {
        var missed = Verdict.of("P3", "a page", "4 x", "9.1 x", "as JSON", false);

        assertThat(missed.forPeople()).isEqualTo("| P3 | a page | 4 x | 9.1 x | as JSON | **missed** |");
    }

    @Test
    void a_line_of_another_shape_is_no_verdict() throws IOException {
        var file = folder.resolve("tax.rows");
        Files.writeString(file, "P3\tholds\n");

        assertThatThrownBy(() -> Verdict.in(file)).isInstanceOf(IllegalArgumentException.class);
    }
}
