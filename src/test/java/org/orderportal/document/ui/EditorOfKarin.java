package org.orderportal.document.ui;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.Somebody;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.OrderSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Karin has a draft open that Anna, too, can write in; what the editor is told, its screen notes. */
@SpringBootTest
abstract class EditorOfKarin {

    static final FieldAddress MESSAGE = FieldAddress.header("message");
    static final FieldAddress CONTACT = FieldAddress.header("contactName");

    @Autowired
    Drafts drafts;

    @Autowired
    OrderSamples samples;

    final NotingScreen screen;
    Somebody karin;
    Somebody anna;
    DocumentId draft;
    Autosave autosave;

    EditorOfKarin(NotingScreen screen) {
        this.screen = screen;
    }

    @BeforeEach
    void karin_has_the_draft_open() {
        var supplier = samples.company("Nordvik Fasteners AB");
        var order = samples.order("PO-1", samples.company("Region Uppsala"), supplier);
        karin = Somebody.of("Karin", supplier);
        anna = Somebody.of("Anna", supplier);
        draft = karin.call(() -> drafts.open(DocumentKind.ORDER_RESPONSE, order));
        autosave = new Autosave(drafts, draft, () -> UUID.randomUUID().toString(), screen);
        karin.run(() -> autosave.adopt(drafts.read(draft)));
    }

    void type(FieldAddress at, String text) {
        karin.run(() -> autosave.edit(FieldEdit.asTyped(at, text)));
    }

    Optional<FieldValue> value(FieldAddress at) {
        return karin.call(() -> Optional.ofNullable(drafts.read(draft).fields().get(at)));
    }

    String stored(FieldAddress at) {
        return value(at).orElseThrow().text();
    }
}
