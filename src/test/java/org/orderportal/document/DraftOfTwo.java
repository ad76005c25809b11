package org.orderportal.document;

import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.base.IdText;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A draft of an answer in which Karin and Anna of one supplier write. */
@SpringBootTest
@Import({TestOutbox.class, ShiftedClock.class})
abstract class DraftOfTwo {

    static final FieldAddress MESSAGE = FieldAddress.header("message");
    static final FieldAddress CONTACT = FieldAddress.header("contactName");
    static final FieldAddress ROW = new FieldAddress(IdText.of(4711), "promised");
    static final FieldAddress ALL = FieldAddress.ofAllRows("promised");

    @Autowired
    Drafts drafts;

    @Autowired
    OrderSamples samples;

    Company buyer;
    Company supplier;
    OrderId order;
    Somebody karin;
    Somebody anna;
    DocumentId draft;

    @BeforeEach
    void a_draft_of_two_people() {
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        order = samples.order("PO-1", buyer, supplier);
        karin = Somebody.of("Karin", supplier);
        anna = Somebody.of("Anna", supplier);
        draft = karin.call(() -> drafts.open(ORDER_RESPONSE, order));
    }

    PatchResult write(Somebody writer, FieldAddress at, long base, @Nullable String text) {
        return writer.call(() -> drafts.patch(draft, new DraftPatch(at, base, text, false, operation())));
    }

    String text(FieldAddress at) {
        return karin.call(() -> drafts.read(draft)).fields().get(at).text();
    }

    static String operation() {
        return UUID.randomUUID().toString();
    }
}
