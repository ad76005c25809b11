package org.orderportal.document;

import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft with a message in it, ready to be sent. */
abstract class DraftToSend extends SupplierAtWork {

    static final FieldAddress MESSAGE = FieldAddress.header("message");

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient database;

    DocumentId draft;

    @BeforeEach
    void a_draft() {
        draft = karin.call(() -> drafts.open(ORDER_RESPONSE, order));
        karin.run(() -> drafts.patch(draft, patch("Vi levererar på tisdag.", 0)));
    }

    static DraftPatch patch(String message, long base) {
        return new DraftPatch(MESSAGE, base, message, false, operation());
    }

    static String operation() {
        return UUID.randomUUID().toString();
    }

    int count(String table) {
        return database.sql("select count(*) from " + table + " where supplier_id = :supplier")
                .param("supplier", supplier.id().value())
                .query(Integer.class)
                .single();
    }
}
