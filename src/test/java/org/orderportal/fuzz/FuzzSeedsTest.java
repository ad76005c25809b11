package org.orderportal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.AnyDatabase;

/** What {@code script/prove fuzz} begins with, tried without it. */
@AnyDatabase
class FuzzSeedsTest {

    static Stream<String> targets() {
        return FuzzTargets.all().map(FuzzTarget::name);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void nothing_goes_wrong_with_what_the_fuzzer_begins_with(String name) {
        var target = FuzzTargets.named(name);

        assertThat(target.seeds()).isNotEmpty();
        for (var seed : target.seeds()) {
            assertThatCode(() -> target.tryOn(seed)).as(new String(seed)).doesNotThrowAnyException();
        }
    }

    @Test
    void each_has_a_name_of_its_own() {
        assertThat(targets()).doesNotHaveDuplicates();
    }
}
