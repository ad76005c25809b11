package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.error.Refusal;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentRefused;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.exchange.ubl.RuleCheck;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.Invoices;
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
 * Takes in every order that others have published, and invoices it as a supplier does: all of it, which is credited again;
 * then what a dispatch advice of a part of it dispatched. What a refusal names as missing is told. The official rules run
 * over the bytes that are kept.
 */
@SpringBootTest
@DirtiesContext
@AnyDatabase
class InvoicedCorpusTest {

    private static final Logger LOG = LoggerFactory.getLogger(InvoicedCorpusTest.class);

    /** What cannot be told: the order itself cannot be invoiced here. */
    private static final Set<String> FINAL = Set.of(
            "invoice.problem.mixed-o",
            "invoice.problem.swedish-rate",
            "invoice.problem.gst",
            "invoice.problem.price-missing",
            "invoice.problem.nothing",
            "order.action.nothing-to-invoice",
            "order.action.consignment-order");

    private static final Map<String, String> TOLD = Map.of(
            InvoiceField.SELLER_VAT, "SE556677889901",
            InvoiceField.SELLER_COUNTRY, "SE",
            InvoiceField.SELLER_REGISTRATION, "5566778899",
            InvoiceField.BUYER_COUNTRY, "SE",
            InvoiceField.BUYER_VAT, "DE123456788",
            InvoiceField.PLACE_COUNTRY, "SE",
            InvoiceField.DELIVERED_ON, "2026-11-20",
            InvoiceField.EXCHANGE_RATE, "11.25",
            InvoiceField.BUYER_REFERENCE, "Told",
            InvoiceField.BUYER_NAME, "Told");

    /** VAT numbers as the rules of their countries want them. */
    private static final Map<String, String> VAT_NUMBERS =
            Map.of("NO", "NO974760673MVA", "SE", "SE556677889901", "DK", "DK13585628", "IT", "IT00743110157");

    /** By which countries refuse a VAT number. */
    private static final Set<String> VAT_RULES = Set.of("NO-R-001", "SE-R-001", "SE-R-002");

    @Autowired
    BeanFactory beans;

    @Autowired
    Orders orders;

    @Autowired
    Invoices invoices;

    @Autowired
    DispatchAdvices advices;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Sending sending;

    private final Map<String, String> refusals = new TreeMap<>();
    private int invoiced;
    private int inParts;

    @Test
    void every_published_order_is_invoiced_credited_and_invoiced_from_an_advice_under_the_official_rules()
            throws Exception {
        assumeTrue(Corpus.folder().isPresent(), "The folder shared/corpus is not here: nothing of it is tested");
        var orderCount = 0;
        for (var file : Corpus.files("orders", "orders-made-here", "advanced-ordering")) {
            var order = takeIn(file);
            if (order.isPresent()) {
                orderCount++;
                invoice(file.getFileName().toString(), order.get());
            }
        }
        LOG.info("Of {} orders, {} were invoiced and credited, {} from an advice too", orderCount, invoiced, inParts);
        refusals.forEach((file, reason) -> LOG.info("Refused: {}: {}", file, reason));
        assertThat(refusals.values()).allMatch(FINAL::contains);
        assertThat(invoiced + refusals.size()).isGreaterThanOrEqualTo(orderCount);
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

    private void invoice(String file, OrderDetails order) {
        var id = order.summary().id();
        Acting.supplier(order.summary().supplier()).call(() -> {
            try {
                var whole = send(invoices.create(id, "whole-" + id));
                check(file + ", whole", whole);
                var credit = invoices.createCredit(whole.id(), "credit-" + id);
                write(credit, FieldAddress.HEADER, InvoiceField.AGAIN, "true");
                check(file + ", credited", send(credit));
                invoiced++;
                fromAdvice(file, id);
            } catch (Refusal refused) {
                refusals.put(file, reason(refused));
            }
            return file;
        });
    }

    /** Half of each row leaves, and that is invoiced. */
    private void fromAdvice(String file, OrderId id) {
        DocumentId advice;
        try {
            var draft = advices.create(id, "part-" + id);
            for (var row : advices.form(draft).rows()) {
                if (row.included() && row.asksForItemId() && row.itemId() == null) {
                    write(draft, row.key(), DispatchField.ITEM_ID, "ART-" + row.line());
                }
            }
            advice = advices.send(draft, drafts.read(draft).revision(), true).id();
        } catch (Refusal nothingToDispatch) {
            LOG.info("Nothing is dispatched of {}: {}", file, nothingToDispatch.key());
            return;
        }
        var draft = invoices.create(id, "advice-" + id);
        write(draft, FieldAddress.HEADER, InvoiceField.BASE, advice.toString());
        var receipt = send(draft);
        check(file + ", from an advice", receipt);
        assertThat(RuleCheck.texts(documents.xml(receipt.id()).bytes(), "DespatchDocumentReference"))
                .as(file)
                .hasSize(1);
        inParts++;
    }

    /** Tells what is missing, as often as something is. */
    private Receipt send(DocumentId id) {
        for (int round = 0; round < 3; round++) {
            var missing = invoices.problems(id).stream()
                    .filter(problem -> problem.level() == DraftProblem.Level.ERROR)
                    .filter(problem -> !FINAL.contains(problem.key()))
                    .toList();
            missing.forEach(problem -> tell(id, problem));
        }
        try {
            return invoices.send(id, drafts.read(id).revision(), true);
        } catch (DocumentRefused refused) {
            if (refused.breaks().stream().noneMatch(broken -> VAT_RULES.contains(broken.rule()))) {
                throw refused;
            }
            tellVatNumber(id);
            return invoices.send(id, drafts.read(id).revision(), true);
        }
    }

    private void tell(DocumentId id, DraftProblem problem) {
        var field = problem.at().field();
        if (field.equals(InvoiceField.VAT)) {
            write(id, problem.at().row(), field, "S 25");
        } else if (field.startsWith(InvoiceField.REASON)) {
            write(id, FieldAddress.HEADER, field, "Exempt by law");
        } else if (field.equals(InvoiceField.SELLER_VAT)) {
            tellVatNumber(id);
        } else if (TOLD.containsKey(field)) {
            write(id, FieldAddress.HEADER, field, TOLD.get(field));
        }
    }

    private void tellVatNumber(DocumentId id) {
        var country = invoices.form(id).parties().seller().address().country();
        var code = country == null ? "SE" : country.code();
        write(id, FieldAddress.HEADER, InvoiceField.SELLER_VAT, VAT_NUMBERS.getOrDefault(code, code + "123456789"));
    }

    private void check(String what, Receipt receipt) {
        assertThat(RuleCheck.fatal(documents.xml(receipt.id()).bytes()))
                .as(what)
                .isEmpty();
    }

    private void write(DocumentId id, String row, String field, String text) {
        var known = drafts.read(id).fields().get(new FieldAddress(row, field));
        var base = known == null ? 0 : known.revision();
        drafts.patch(id, new DraftPatch(new FieldAddress(row, field), base, text, false, row + field + base));
    }

    private static String reason(Refusal refused) {
        return switch (refused) {
            case DocumentRefused byRules -> byRules.breaks().toString();
            case DraftRefused draft ->
                draft.problems().stream()
                        .filter(problem -> problem.level() == DraftProblem.Level.ERROR)
                        .map(DraftProblem::key)
                        .findFirst()
                        .orElse("");
            default -> refused.key();
        };
    }
}
