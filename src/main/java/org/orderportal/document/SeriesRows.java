package org.orderportal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.orderportal.document.Series.YearRule;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The suppliers' series in the database: how each is written, and where it counts. */
@Component
class SeriesRows {

    private static final String SELECT = """
        select mark, digits, year_rule, series_year, next_no, version from document_series
        where supplier_id = :supplier and kind = :kind\
        """;

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId zone;

    /** @param zone where the year begins */
    SeriesRows(JdbcClient database, Clock clock, @Value("${portal.working-time.zone:Europe/Stockholm}") ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    Series of(CompanyId supplier, DocumentKind kind) {
        return find(supplier, kind, "").orElseGet(() -> unwritten(supplier, kind));
    }

    /** Nobody else changes it until the transaction ends. */
    Series lock(CompanyId supplier, DocumentKind kind) {
        return find(supplier, kind, " for update").orElseGet(() -> {
            database.sql("insert into document_series (supplier_id, kind, next_no) values (:supplier, :kind, 1)")
                    .param("supplier", supplier.value())
                    .param("kind", kind.name())
                    .update();
            return unwritten(supplier, kind);
        });
    }

    /** It goes on with that number. */
    void count(CompanyId supplier, DocumentKind kind, long next, int year) {
        database.sql("""
            update document_series set next_no = :next, series_year = :year
            where supplier_id = :supplier and kind = :kind\
            """)
                .param("next", next)
                .param("year", year)
                .param("supplier", supplier.value())
                .param("kind", kind.name())
                .update();
    }

    /** The highest number that it ever gave, in that year (0: those that count on). */
    long highest(CompanyId supplier, DocumentKind kind, int year) {
        return database.sql("""
            select coalesce(max(series_no), 0) from document_number
            where supplier_id = :supplier and kind = :kind and series_year = :year\
            """)
                .param("supplier", supplier.value())
                .param("kind", kind.name())
                .param("year", year)
                .query(Long.class)
                .single();
    }

    /** Of a series that is locked. */
    void write(Series series) {
        database.sql("""
            update document_series set mark = :mark, digits = :digits, year_rule = :rule,
                series_year = :year, next_no = :next, version = version + 1
            where supplier_id = :supplier and kind = :kind\
            """)
                .param("mark", series.mark())
                .param("digits", series.digits())
                .param("rule", series.yearRule().name())
                .param("year", series.countedYear())
                .param("next", series.nextNo())
                .param("supplier", series.supplier().value())
                .param("kind", series.kind().name())
                .update();
    }

    private Optional<Series> find(CompanyId supplier, DocumentKind kind, String lock) {
        return database.sql(SELECT + lock)
                .param("supplier", supplier.value())
                .param("kind", kind.name())
                .query((row, number) -> series(supplier, kind, row))
                .optional();
    }

    /** In a year of its own, a series that restarts begins with 1. */
    private Series series(CompanyId supplier, DocumentKind kind, ResultSet row) throws SQLException {
        var rule = YearRule.valueOf(row.getString("year_rule"));
        var isOver = rule == YearRule.RESTART && row.getInt("series_year") != year();
        return new Series(
                supplier,
                kind,
                row.getInt("version"),
                row.getString("mark"),
                row.getInt("digits"),
                rule,
                year(),
                isOver ? 1 : row.getLong("next_no"));
    }

    private Series unwritten(CompanyId supplier, DocumentKind kind) {
        return new Series(supplier, kind, 0, null, 0, YearRule.NONE, year(), 1);
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), zone).getYear();
    }
}
