package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.Orders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Takes in every order that others have published, into an empty database, and compares what the portal holds with
 * what an XPath finds in the file.
 */
@SpringBootTest
@DirtiesContext
@AnyDatabase
class CorpusTest {

    private static final Logger LOG = LoggerFactory.getLogger(CorpusTest.class);

    @Autowired
    Intake intake;

    @Autowired
    Orders orders;

    private IntakeResult take(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var arrival = new Arrival(Arrival.Channel.UPLOAD, file.getFileName().toString(), bytes);
        return Acting.OPERATOR.call(() -> intake.take(arrival));
    }

    private void tell(Path file, IntakeResult result) {
        var order = result.order();
        if (order == null || result.status() == MessageStatus.CONFLICT) {
            var reasons = result.problems().stream()
                    .filter(Problem::fatal)
                    .map(problem -> problem.rule() + " " + problem.text())
                    .toList();
            LOG.info("{}: {} {}", file.getFileName(), result.status(), reasons);
        } else {
            var details = Acting.OPERATOR.call(() -> orders.details(order));
            LOG.info(
                    "{}: order {}, {} lines, {}",
                    file.getFileName(),
                    result.number(),
                    details.lines().size(),
                    details.summary().amount());
        }
    }

    @Test
    void every_published_order_ends_as_it_should() throws Exception {
        assumeTrue(Corpus.folder().isPresent(), "The folder shared/corpus is not here: nothing of it is tested");
        var conflicts = new ArrayList<String>();
        for (var folder : List.of("orders", "orders-made-here")) {
            for (var file : Corpus.files(folder)) {
                var result = take(file);
                tell(file, result);
                if (result.status() == MessageStatus.CONFLICT) {
                    conflicts.add(Objects.requireNonNull(result.number()));
                } else {
                    assertThat(result.status()).as(file.toString()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
                    isTheSame(
                            PublishedOrder.read(file),
                            Acting.OPERATOR.call(() -> orders.details(Objects.requireNonNull(result.order()))));
                }
            }
        }
        assertThat(conflicts).containsExactly("2018/10021125");
        for (var file : Corpus.files("orders-other-dialects")) {
            var result = take(file);
            tell(file, result);
            assertThat(result.status()).isEqualTo(MessageStatus.REFUSED);
            assertThat(result.problems())
                    .allSatisfy(problem -> assertThat(problem.text()).contains("Peppol BIS Order"));
        }
        advancedOrdering();
    }

    /** Change and cancellation sort before their order, and wait for it. */
    private void advancedOrdering() throws Exception {
        for (var file : Corpus.files("advanced-ordering")) {
            tell(file, take(file));
        }
        var order = take(Corpus.files("advanced-ordering").stream()
                .filter(file -> file.toString().endsWith("__Order_sc1.xml"))
                .findFirst()
                .orElseThrow());
        assertThat(order.status()).isEqualTo(MessageStatus.ALREADY_HERE);
        var notices = Acting.OPERATOR
                .call(() -> orders.details(Objects.requireNonNull(order.order())))
                .notices();
        assertThat(notices).hasSize(4);
    }

    private static void isTheSame(PublishedOrder file, OrderDetails held) {
        assertThat(held.summary().number().text()).isEqualTo(file.text("/o:Order/cbc:ID"));
        var lines = held.lines();
        assertThat(lines).hasSize(file.count("//cac:OrderLine"));
        for (int i = 0; i < lines.size(); i++) {
            var at = "/o:Order/cac:OrderLine[" + (i + 1) + "]/cac:LineItem/";
            var line = lines.get(i).ordered();
            assertThat(line.ref()).isEqualTo(file.text(at + "cbc:ID"));
            assertThat(line.name()).isEqualTo(file.text(at + "cac:Item/cbc:Name"));
            assertThat(line.unit().code()).isEqualTo(file.text(at + "cbc:Quantity/@unitCode"));
            isNumber(line.quantity(), Quantity::value, file.text(at + "cbc:Quantity"));
            isNumber(line.price(), UnitPrice::value, file.text(at + "cac:Price/cbc:PriceAmount"));
            isNumber(line.statedNet(), Amount::value, file.text(at + "cbc:LineExtensionAmount"));
            assertThat(lines.get(i).quantities().ordered()).isEqualTo(line.quantity());
        }
        var totals = held.content().totals();
        var at = "/o:Order/cac:AnticipatedMonetaryTotal/cbc:";
        isNumber(totals.lineNet(), Amount::value, file.text(at + "LineExtensionAmount"));
        isNumber(totals.net(), Amount::value, file.text(at + "TaxExclusiveAmount"));
        isNumber(totals.gross(), Amount::value, file.text(at + "TaxInclusiveAmount"));
        isNumber(totals.payable(), Amount::value, file.text(at + "PayableAmount"));
        isNumber(totals.tax(), Amount::value, file.text("/o:Order/cac:TaxTotal/cbc:TaxAmount"));
        if (totals.payable() != null) {
            assertThat(held.summary().amount().amount()).isEqualTo(totals.payable());
        }
    }

    private static <T> void isNumber(@Nullable T held, Function<T, BigDecimal> value, String written) {
        if (written.isEmpty()) {
            assertThat(held).isNull();
        } else {
            assertThat(held).isNotNull();
            assertThat(value.apply(held)).isEqualByComparingTo(written);
        }
    }
}
