package org.orderportal.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.order.SeededRows;
import org.orderportal.order.SeededRows.Table;

/** A file of comma-separated values a table, as both databases read it: texts in quotes, NULL without. */
final class CsvFiles implements SeededRows.Sink, AutoCloseable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private final Path folder;
    private final Map<Table, BufferedWriter> files = new EnumMap<>(Table.class);

    CsvFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (var table : Table.values()) {
            files.put(table, Files.newBufferedWriter(file(table)));
        }
    }

    Path file(Table table) {
        return folder.resolve(table.name().toLowerCase() + ".csv").toAbsolutePath();
    }

    @Override
    public void row(Table table, @Nullable Object... values) {
        var line = new StringBuilder();
        for (var value : values) {
            if (!line.isEmpty()) {
                line.append(',');
            }
            append(line, value);
        }
        try {
            files.get(table).append(line.append('\n'));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void append(StringBuilder line, @Nullable Object value) {
        switch (value) {
            case null -> line.append("NULL");
            case Boolean flag -> line.append(flag ? 1 : 0);
            case BigDecimal number -> line.append(number.toPlainString());
            case Quantity quantity -> line.append(quantity.value().toPlainString());
            case Amount amount -> line.append(amount.value().toPlainString());
            case Number number -> line.append(number);
            case LocalDateTime moment -> MOMENT.formatTo(moment, line);
            default ->
                line.append('"').append(value.toString().replace("\"", "\"\"")).append('"');
        }
    }

    /** All that was written is in the files. */
    void finish() throws IOException {
        for (var file : files.values()) {
            file.close();
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        for (var table : files.keySet()) {
            Files.deleteIfExists(file(table));
        }
    }
}
