package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

    private record Fixed(String subject, String... differences) implements ConsistencyCheck {

        @Override
        public long run(Consumer<String> difference) {
            List.of(differences).forEach(difference);
            return 7;
        }
    }

    private final List<String> report = new ArrayList<>();

    @Test
    void every_check_runs_and_one_difference_makes_the_whole_unsound() {
        List<ConsistencyCheck> checks =
                List.of(new Fixed("Ledgers", "one is wrong", "two is wrong"), new Fixed("Lists"));

        assertThat(CheckCommand.areSound(checks, report::add)).isFalse();

        assertThat(report)
                .containsExactly(
                        "one is wrong",
                        "two is wrong",
                        "Ledgers: 7 orders checked, 2 differences.",
                        "Lists: 7 orders checked, 0 differences.");
    }

    @Test
    void no_difference_is_sound() {
        assertThat(CheckCommand.areSound(List.of(new Fixed("Ledgers"), new Fixed("Lists")), report::add))
                .isTrue();
    }
}
