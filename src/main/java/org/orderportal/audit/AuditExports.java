package org.orderportal.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.table.CsvTable;
import org.orderportal.base.table.ExportCell;
import org.orderportal.base.table.ExportFormat;
import org.orderportal.base.table.ExportTable;
import org.orderportal.base.table.XlsxTable;
import org.springframework.stereotype.Service;

/** Writes the audit log into files: any number of entries, one piece in memory at a time. */
@Service
public class AuditExports {

    private static final int PIECE = 500;
    private static final List<String> COLUMNS = List.of("at", "actor", "kind", "subject", "details");

    private final AuditSearch search;
    private final AuditLog log;
    private final CurrentUsers users;
    private final Texts texts;
    private final Clock clock;

    AuditExports(AuditSearch search, AuditLog log, CurrentUsers users, Texts texts, Clock clock) {
        this.search = search;
        this.log = log;
        this.users = users;
        this.texts = texts;
        this.clock = clock;
    }

    /** What a file is called that is written today: {@code audit-2026-11-23.csv}. */
    @AdministratorOnly
    public String fileName(ExportFormat format) {
        return "audit-" + LocalDate.ofInstant(clock.instant(), users.require().zone()) + "." + format.extension();
    }

    /** All that the filter finds, newest first, in the reader's language. The stream stays open. */
    @AdministratorOnly
    public void write(AuditFilter filter, ExportFormat format, OutputStream out) throws IOException {
        var reader = users.require();
        log.record("audit.exported", format.name(), filter.kind().isEmpty() ? null : filter.kind());
        var words = new AuditWords(texts, reader.locale(), Formats.of(reader));
        var table = table(format, out, reader);
        @Nullable AuditEntry last = null;
        List<AuditEntry> piece;
        do {
            piece = search.find(filter, last, PIECE);
            for (var entry : piece) {
                table.row(row(entry, words, reader));
                last = entry;
            }
            table.pieceEnds();
        } while (piece.size() == PIECE);
        table.finish();
    }

    private ExportTable table(ExportFormat format, OutputStream out, CurrentUser reader) throws IOException {
        var heads = COLUMNS.stream()
                .map(column -> texts.get(reader.locale(), "audit.column." + column))
                .toList();
        return switch (format) {
            case CSV -> new CsvTable(out, Formats.of(reader).locale(), heads);
            case XLSX ->
                new XlsxTable(out, texts.get(reader.locale(), "audit.export.sheet"), heads, XlsxTable.ROWS_OF_A_SHEET);
        };
    }

    private static List<ExportCell> row(AuditEntry entry, AuditWords words, CurrentUser reader) {
        return Stream.concat(
                        Stream.of(new ExportCell.Moment(LocalDateTime.ofInstant(entry.at(), reader.zone()))),
                        Stream.of(
                                        words.actor(entry),
                                        words.kind(entry.kind()),
                                        words.subject(entry),
                                        words.details(entry))
                                .map(ExportCell::text))
                .toList();
    }
}
