package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.error.Refusal;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchRow;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentRefused;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.exchange.ubl.RuleCheck;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Takes in every order that others have published, and dispatches it as a supplier does: all of it, which is declared void
 * again; then all but a part of one row; and then that part. The official rules run over the bytes that are kept.
 */
@SpringBootTest
@DirtiesContext
@AnyDatabase
class DispatchedCorpusTest {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchedCorpusTest.class);

    @Autowired
    BeanFactory beans;

    @Autowired
    Orders orders;

    @Autowired
    DispatchAdvices advices;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Sending sending;

    private final Map<String, String> refusals = new TreeMap<>();
    private int dispatched;
    private int inParts;

    @Test
    void every_published_order_is_dispatched_as_a_whole_and_in_parts_under_the_official_rules() throws Exception {
        assumeTrue(Corpus.folder().isPresent(), "The folder shared/corpus is not here: nothing of it is tested");
        var orderCount = 0;
        for (var file : Corpus.files("orders", "orders-made-here", "advanced-ordering")) {
            var order = takeIn(file);
            if (order.isPresent()) {
                orderCount++;
                dispatch(file.getFileName().toString(), order.get());
            }
        }
        LOG.info("Of {} orders, {} were dispatched, {} of them in parts too", orderCount, dispatched, inParts);
        refusals.forEach((file, reason) -> LOG.info("Refused: {}: {}", file, reason));
        assertThat(refusals.values()).hasSizeLessThanOrEqualTo(1).allMatch("order.action.nothing-to-dispatch"::equals);
        assertThat(dispatched).isEqualTo(orderCount - refusals.size());
    }

    /** Empty where it is no order that the portal takes in, or was there before. */
    private Optional<OrderDetails> takeIn(Path file) throws Exception {
        var desk = Desk.of(beans);
        var taken = desk.take(Files.readAllBytes(file));
        if (taken.order() == null
                || taken.status() != MessageStatus.WAITING_FOR_CONNECTION && taken.status() != MessageStatus.TAKEN_IN) {
            return Optional.empty();
        }
        var order = Acting.OPERATOR.call(() -> orders.details(taken.order()));
        desk.asSystem().run(() -> desk.companies().connect(order.summary().supplier()));
        desk.asSystem().run(() -> desk.companies().connect(order.summary().buyer()));
        return Optional.of(order);
    }

    private void dispatch(String file, OrderDetails order) {
        var id = order.summary().id();
        var supplier = Acting.supplier(order.summary().supplier());
        supplier.call(() -> {
            try {
                var whole = send(id, "whole");
                dispatched++;
                check(file + ", whole", whole, order);
                sending.declareVoid(whole.id());
                if (sendInParts(file, order)) {
                    inParts++;
                }
            } catch (Refusal refused) {
                refusals.put(file, reason(refused));
            }
            return file;
        });
    }

    /** @return false where the buyer takes each row only in full */
    private boolean sendInParts(String file, OrderDetails order) {
        var id = order.summary().id();
        var draft = advices.create(id, "part-" + id);
        var divisible = advices.form(draft).rows().stream()
                .filter(row -> row.left().isPositive() && isDivisible(order, row))
                .findFirst();
        if (divisible.isEmpty()) {
            return false;
        }
        var row = divisible.get();
        var later = row.left().value().divide(BigDecimal.valueOf(4), 4, RoundingMode.UP);
        var now = row.left().value().subtract(later);
        write(draft, row.key(), DispatchField.QUANTITY, now.toPlainString());
        write(draft, row.key(), DispatchField.REASON, "The rest follows <soon> & surely");

        var part = send(id, "part");
        var partial = check(file + ", in part", part, order);
        assertThat(RuleCheck.texts(partial, "OutstandingQuantity").stream().map(BigDecimal::new))
                .as(file)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(later);
        assertThat(RuleCheck.texts(partial, "OutstandingReason"))
                .as(file)
                .containsExactly("The rest follows <soon> & surely");

        var rest = documents.xml(send(id, "rest").id()).bytes();
        assertThat(RuleCheck.fatal(rest)).as(file + ", the rest").isEmpty();
        assertThat(RuleCheck.texts(rest, "LineID")).as(file).containsExactly(row.ref());
        assertThat(RuleCheck.texts(rest, "DeliveredQuantity").stream().map(BigDecimal::new))
                .as(file)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(later);
        return true;
    }

    private static boolean isDivisible(OrderDetails order, DispatchRow row) {
        return order.content().lines().stream()
                .filter(line -> line.ref().equals(row.ref()))
                .noneMatch(line -> Boolean.FALSE.equals(line.partialDeliveryAllowed()));
    }

    /** All that is left, unless the draft says otherwise already. */
    private Receipt send(OrderId order, String what) {
        var id = advices.create(order, what + "-" + order);
        for (var row : advices.form(id).rows()) {
            if (row.included() && row.asksForItemId() && row.itemId() == null) {
                write(id, row.key(), DispatchField.ITEM_ID, "ART-" + row.line());
            }
        }
        return advices.send(id, drafts.read(id).revision(), true);
    }

    private byte[] check(String what, Receipt receipt, OrderDetails order) {
        var xml = documents.xml(receipt.id()).bytes();
        assertThat(RuleCheck.fatal(xml)).as(what).isEmpty();
        assertThat(RuleCheck.texts(xml, "LineID"))
                .as(what)
                .containsExactlyElementsOf(order.content().lines().stream()
                        .filter(line -> line.quantity().isPositive())
                        .map(line -> line.ref())
                        .toList());
        return xml;
    }

    private void write(DocumentId id, String row, String field, String text) {
        drafts.patch(id, new DraftPatch(new FieldAddress(row, field), 0, text, false, row + field));
    }

    private static String reason(Refusal refused) {
        return switch (refused) {
            case DocumentRefused byRules -> byRules.breaks().toString();
            case DraftRefused draft -> draft.problems().toString();
            default -> refused.key();
        };
    }
}
