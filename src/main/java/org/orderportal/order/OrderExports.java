package org.orderportal.order;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.table.CsvTable;
import org.orderportal.base.table.ExportFormat;
import org.orderportal.base.table.ExportTable;
import org.orderportal.base.table.XlsxTable;
import org.springframework.stereotype.Service;

/**
 * Writes lists of orders into files: any number of rows, one piece in memory at a time. An order that moves in the list
 * while it is written, because its status changes, may be there twice or not at all.
 */
@Service
public class OrderExports {

    private static final int PIECE = 500;

    private final OrderList list;
    private final CurrentUsers users;
    private final Texts texts;
    private final Clock clock;

    OrderExports(OrderList list, CurrentUsers users, Texts texts, Clock clock) {
        this.list = list;
        this.users = users;
        this.texts = texts;
        this.clock = clock;
    }

    /** What a file is called that is written today: {@code orders-2026-11-23.csv}. */
    @SignedInOnly
    public String fileName(ExportFormat format) {
        var today = LocalDate.ofInstant(clock.instant(), users.require().zone());
        return "orders-" + today + "." + format.extension();
    }

    /**
     * All that the filter finds, in the list's order, in the reader's language. The stream stays open. A file that could
     * not be written to its end is not complete by its format, or says so in its last row.
     */
    @SignedInOnly
    public void write(OrderFilter filter, OrderSort sort, boolean descending, ExportFormat format, OutputStream out)
            throws IOException {
        write(format, out, (table, words) -> {
            ListPosition position = null;
            do {
                var piece = list.read(filter, sort, descending, position, PIECE);
                writePiece(piece.ids(), table, words);
                position = piece.next();
            } while (position != null);
        });
    }

    /** These orders, in their order; those that are not the reader's are left out. */
    @SignedInOnly
    public void write(List<OrderId> ids, ExportFormat format, OutputStream out) throws IOException {
        write(format, out, (table, words) -> {
            for (int start = 0; start < ids.size(); start += PIECE) {
                writePiece(ids.subList(start, Math.min(ids.size(), start + PIECE)), table, words);
            }
        });
    }

    @FunctionalInterface
    private interface Rows {
        void writeTo(ExportTable table, ExportWords words) throws IOException;
    }

    private void write(ExportFormat format, OutputStream out, Rows rows) throws IOException {
        var words = new ExportWords(users.require(), texts, clock.instant());
        var table = table(format, out, words);
        try {
            rows.writeTo(table, words);
        } catch (RuntimeException failure) {
            giveUp(table, words, failure);
            throw failure;
        }
        table.finish();
    }

    private void writePiece(List<OrderId> ids, ExportTable table, ExportWords words) throws IOException {
        for (var order : list.rows(ids)) {
            table.row(words.row(order));
        }
        table.pieceEnds();
    }

    private static ExportTable table(ExportFormat format, OutputStream out, ExportWords words) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(out, Formats.of(words.reader()).locale(), words.heads());
            case XLSX -> new XlsxTable(out, words.text("order.export.sheet"), words.heads(), XlsxTable.ROWS_OF_A_SHEET);
        };
    }

    private static void giveUp(ExportTable table, ExportWords words, RuntimeException failure) {
        try {
            table.giveUp(words.text("order.export.failed"));
        } catch (IOException nobodyReadsOn) {
            failure.addSuppressed(nobodyReadsOn);
        }
    }
}
