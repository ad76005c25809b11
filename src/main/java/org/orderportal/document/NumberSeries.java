package org.orderportal.document;

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

    /** A number of the series. */
    record SeriesNumber(long no, int year, String text) {}

    private final JdbcClient database;
    private final SeriesRows rows;

    NumberSeries(JdbcClient database, SeriesRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The next one now; another may take it first. */
    SeriesNumber peek(CompanyId supplier, DocumentKind kind) {
        return firstFree(rows.of(supplier, kind));
    }

    /** The next one; nobody else gets one of that series until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SeriesNumber lock(CompanyId supplier, DocumentKind kind) {
        return firstFree(rows.lock(supplier, kind));
    }

    /** One that was given by hand is passed over. */
    private SeriesNumber firstFree(Series series) {
        for (long no = series.nextNo(); ; no++) {
            var text = series.number(no);
            if (!isTaken(series.supplier(), series.kind(), text)) {
                return new SeriesNumber(no, series.countedYear(), text);
            }
        }
    }

    /** @param next of {@link #lock}, in the same transaction */
    void take(DocumentHead document, SeriesNumber next) {
        insert(document, next.text(), next.no(), next.year());
        rows.count(document.supplier(), document.kind(), next.no() + 1, next.year());
    }

    /** Takes a number that was given by hand. @throws Refusal if a document had it before */
    void register(DocumentHead document, String number) {
        if (isTaken(document.supplier(), document.kind(), number)) {
            throw new Refusal("document.number-used", number);
        }
        insert(document, number, null, 0);
    }

    /** Whether a document had it before, whatever became of that one. */
    boolean isTaken(CompanyId supplier, DocumentKind kind, String number) {
        return database.sql("""
            select count(*) from document_number
            where supplier_id = :supplier and kind = :kind and number = :number\
            """)
                        .param("supplier", supplier.value())
                        .param("kind", kind.name())
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(DocumentHead document, String number, @Nullable Long seriesNumber, int year) {
        database.sql("""
            insert into document_number (supplier_id, kind, number, series_no, series_year, document_id)
            values (:supplier, :kind, :number, :series, :year, :document)\
            """)
                .param("supplier", document.supplier().value())
                .param("kind", document.kind().name())
                .param("number", number)
                .param("series", seriesNumber)
                .param("year", year)
                .param("document", document.id().value())
                .update();
    }
}
