package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderportal.document.RuleBreak;
import org.orderportal.exchange.ubl.Reading.OrderRead;
import org.orderportal.order.OrderContent;
import org.orderportal.response.OrderResponse;

/** Answers every order that others have published, as it is and with changes, and runs the official rules over it. */
class ResponseCorpusTest {

    private final UblResponses responses = new UblResponses(new RuleBook());

    private static Optional<Path> corpus() {
        return Stream.of(System.getProperty("portal.corpus"), "../shared/corpus", "../../shared/corpus")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static List<Path> orders() throws IOException {
        try (var files = Files.walk(corpus().orElseThrow())) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> file.getParent().getFileName().toString().startsWith("orders")
                            || file.getParent().getFileName().toString().equals("advanced-ordering"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<OrderContent> read(Path file) throws IOException {
        var reading = new DocumentReader(new RuleBook()).read(Files.readAllBytes(file));
        return reading instanceof OrderRead order ? Optional.of(order.content()) : Optional.empty();
    }

    private List<String> fatal(OrderResponse response) {
        return responses.render(response).breaks().stream()
                .filter(RuleBreak::fatal)
                .map(RuleBreak::toString)
                .toList();
    }

    @Test
    void every_published_order_can_be_accepted_and_answered_otherwise() throws IOException {
        assumeTrue(corpus().isPresent(), "The folder shared/corpus is not here: nothing of it is tested");
        for (var file : orders()) {
            var order = read(file);
            if (order.isPresent()) {
                assertThat(fatal(Answers.acceptance(order.get())))
                        .as("accepting " + file)
                        .isEmpty();
                assertThat(fatal(Answers.changed(order.get())))
                        .as("changing " + file)
                        .isEmpty();
            }
        }
    }
}
