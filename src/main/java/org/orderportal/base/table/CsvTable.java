package org.orderportal.base.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes RFC 4180 as spreadsheets of the reader's country open it: UTF-8 with its mark, and a semicolon between cells
 * where the decimal sign is a comma. Each text stands in quotes; one that a program could take for a formula gets an
 * apostrophe in front, as OWASP advises against CSV injection. Days and moments are written the ISO way.
 */
public final class CsvTable implements ExportTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END_OF_ROW = "\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Writer out;
    private final char decimalSign;
    private final char separator;

    public CsvTable(OutputStream out, Locale locale, List<String> heads) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        decimalSign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
        separator = decimalSign == ',' ? ';' : ',';
        this.out.write(BYTE_ORDER_MARK);
        row(heads.stream().map(ExportCell::text).toList());
    }

    @Override
    public void row(List<ExportCell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (column > 0) {
                out.write(separator);
            }
            out.write(text(cells.get(column)));
        }
        out.write(END_OF_ROW);
    }

    @Override
    public void pieceEnds() {}

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void giveUp(String why) throws IOException {
        row(List.of(ExportCell.text(why)));
        out.flush();
    }

    private String text(ExportCell cell) {
        return switch (cell) {
            case ExportCell.Text text when text.text().isEmpty() -> "";
            case ExportCell.Text text -> quoted(text.isRisky() ? "'" + text.text() : text.text());
            case ExportCell.Number(var number) -> plain(number, 0);
            case ExportCell.Amount(var amount) -> plain(amount, 2);
            case ExportCell.Day(var day) -> day.toString();
            case ExportCell.Moment(var moment) -> MOMENT.format(moment);
        };
    }

    /** Without a sign between thousands, with at least so many decimals. */
    private String plain(BigDecimal number, int decimals) {
        var stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), decimals))
                .toPlainString()
                .replace('.', decimalSign);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
