package org.orderportal.document;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each document of a supplier a number that no other of its kind ever had: the series without a gap, or one's own.
 * A number is taken in the transaction that sends its document, so that what is not sent takes none.
 */
@Component
class NumberSeries {

    private static final Map<DocumentKind, String> MARKS = Map.of(
            DocumentKind.ORDER_RESPONSE, "OR-",
            DocumentKind.DISPATCH_ADVICE, "DA-",
            DocumentKind.INVOICE, "IN-",
            DocumentKind.CREDIT_NOTE, "CN-");

    /** A number of the series. */
    record SeriesNumber(long no, String text) {}

    private final JdbcClient database;

    NumberSeries(JdbcClient database) {
        this.database = database;
    }

    /** The next one now; another may take it first. */
    SeriesNumber peek(CompanyId supplier, DocumentKind kind) {
        return firstFree(supplier, kind, counter(supplier, kind, "").orElse(1L));
    }

    /** The next one; nobody else gets one of that series until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SeriesNumber lock(CompanyId supplier, DocumentKind kind) {
        var next = counter(supplier, kind, " for update").orElseGet(() -> begin(supplier, kind));
        return firstFree(supplier, kind, next);
    }

    private Optional<Long> counter(CompanyId supplier, DocumentKind kind, String lock) {
        return database.sql("select next_no from document_series where supplier_id = :supplier and kind = :kind" + lock)
                .param("supplier", supplier.value())
                .param("kind", kind.name())
                .query(Long.class)
                .optional();
    }

    private long begin(CompanyId supplier, DocumentKind kind) {
        database.sql("insert into document_series (supplier_id, kind, next_no) values (:supplier, :kind, 1)")
                .param("supplier", supplier.value())
                .param("kind", kind.name())
                .update();
        return 1;
    }

    /** One that was given by hand is passed over. */
    private SeriesNumber firstFree(CompanyId supplier, DocumentKind kind, long from) {
        for (long no = from; ; no++) {
            var text = MARKS.getOrDefault(kind, "") + no;
            if (!isTaken(supplier, kind, text)) {
                return new SeriesNumber(no, text);
            }
        }
    }

    /** @param next of {@link #lock}, in the same transaction */
    void take(DocumentHead document, SeriesNumber next) {
        insert(document, next.text(), next.no());
        database.sql("""
                        update document_series set next_no = :next
                        where supplier_id = :supplier and kind = :kind""")
                .param("next", next.no() + 1)
                .param("supplier", document.supplier().value())
                .param("kind", document.kind().name())
                .update();
    }

    /** Takes a number that was given by hand. @throws Refusal if a document had it before */
    void register(DocumentHead document, String number) {
        if (isTaken(document.supplier(), document.kind(), number)) {
            throw new Refusal("document.number-used", number);
        }
        insert(document, number, null);
    }

    private boolean isTaken(CompanyId supplier, DocumentKind kind, String number) {
        return database.sql("""
                        select count(*) from document_number
                        where supplier_id = :supplier and kind = :kind and number = :number""")
                        .param("supplier", supplier.value())
                        .param("kind", kind.name())
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(DocumentHead document, String number, @Nullable Long seriesNumber) {
        database.sql("""
                        insert into document_number (supplier_id, kind, number, series_no, document_id)
                        values (:supplier, :kind, :number, :series, :document)""")
                .param("supplier", document.supplier().value())
                .param("kind", document.kind().name())
                .param("number", number)
                .param("series", seriesNumber)
                .param("document", document.id().value())
                .update();
    }
}
