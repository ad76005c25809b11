package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.orderportal.document.DocumentRefused;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Drafts;
import org.orderportal.document.Receipt;
import org.orderportal.exchange.ubl.RuleCheck;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.party.Companies;
import org.orderportal.response.Responses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Takes in every order that others have published, answers it as a supplier does, accepted as it is and then changed,
 * and runs the official rules over the bytes that are kept.
 */
@SpringBootTest
@DirtiesContext
@AnyDatabase
class AnsweredCorpusTest {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweredCorpusTest.class);

    @Autowired
    Intake intake;

    @Autowired
    Orders orders;

    @Autowired
    Companies companies;

    @Autowired
    Responses responses;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    AsSystem asSystem;

    private final Map<String, String> refusals = new TreeMap<>();

    @Test
    void every_published_order_is_accepted_and_then_answered_otherwise_under_the_official_rules() throws Exception {
        assumeTrue(Corpus.folder().isPresent(), "The folder shared/corpus is not here: nothing of it is tested");
        for (var folder : List.of("orders", "orders-made-here", "advanced-ordering")) {
            for (var file : Corpus.files(folder)) {
                var taken = take(file);
                if (taken.order() != null && taken.status() == MessageStatus.WAITING_FOR_CONNECTION) {
                    answer(file.getFileName().toString(), taken.order());
                }
            }
        }
        refusals.forEach((file, reason) -> LOG.info("Refused: {}: {}", file, reason));
        assertThat(refusals).isEmpty();
    }

    private IntakeResult take(Path file) throws IOException {
        var arrival = Desk.upload(Files.readAllBytes(file));
        return Acting.OPERATOR.call(() -> intake.take(arrival));
    }

    private void answer(String file, OrderId id) {
        var order = Acting.OPERATOR.call(() -> orders.details(id));
        asSystem.run(() -> companies.connect(order.summary().supplier()));
        asSystem.run(() -> companies.connect(order.summary().buyer()));
        sent(file + " accepted", order, own -> responses.accept(own, "accepted-" + own))
                .ifPresent(xml -> assertThat(RuleCheck.texts(xml, "OrderResponseCode"))
                        .as(file)
                        .containsExactly("AP"));
        sent(file + " changed", order, own -> new ChangedAnswer(responses, drafts).send(own))
                .ifPresent(xml -> changed(file, order, xml));
    }

    private static void changed(String file, OrderDetails order, byte[] xml) {
        assertThat(RuleCheck.texts(xml, "OrderResponseCode")).as(file).containsExactly("CA");
        assertThat(RuleCheck.texts(xml, "LineID"))
                .as(file)
                .containsAll(
                        order.content().lines().stream().map(line -> line.ref()).toList());
        assertThat(RuleCheck.texts(xml, "LineStatusCode")).as(file).contains("1");
        assertThat(RuleCheck.texts(xml, "Name")).as(file).contains("Pallet, returnable");
    }

    /** The bytes that were kept, which break no rule; empty, and noted by name, where the answer was refused. */
    private Optional<byte[]> sent(String what, OrderDetails order, Function<OrderId, Receipt> send) {
        var supplier = Acting.supplier(order.summary().supplier());
        try {
            var receipt = supplier.call(() -> send.apply(order.summary().id()));
            var xml = supplier.call(() -> documents.xml(receipt.id())).bytes();
            assertThat(RuleCheck.fatal(xml)).as(what).isEmpty();
            return Optional.of(xml);
        } catch (Refusal refused) {
            refusals.put(what, reason(refused));
            return Optional.empty();
        }
    }

    private static String reason(Refusal refused) {
        return switch (refused) {
            case DocumentRefused byRules -> byRules.breaks().toString();
            case DraftRefused draft -> draft.problems().toString();
            default -> refused.getMessage();
        };
    }
}
