package org.orderportal.order;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook of Excel. Texts are inline strings, never formulas, and one that would become a formula when somebody
 * edits its cell has the cell format "text". What does not fit on a sheet goes on with the next.
 */
final class XlsxTable implements ExportTable {

    /** So many rows, heads included, Excel reads on one sheet. */
    static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final String AS_TEXT = "@";
    private static final String AS_AMOUNT = "#,##0.00##";
    private static final String AS_DAY = "yyyy-mm-dd";
    private static final String AS_MOMENT = "yyyy-mm-dd hh:mm";
    private static final int WIDTH = 18;

    private final Workbook book;
    private final String name;
    private final List<String> heads;
    private final int rowsOfASheet;
    private @Nullable Worksheet open;
    private int sheets;
    private int nextRow;

    XlsxTable(OutputStream out, String name, List<String> heads, int rowsOfASheet) throws IOException {
        this.book = new Workbook(out, "Order Portal", null);
        this.name = name;
        this.heads = heads;
        this.rowsOfASheet = rowsOfASheet;
        sheet();
    }

    @Override
    public void row(List<ExportCell> cells) throws IOException {
        var sheet = sheet();
        for (int column = 0; column < cells.size(); column++) {
            write(sheet, nextRow, column, cells.get(column));
        }
        nextRow++;
    }

    @Override
    public void pieceEnds() throws IOException {
        sheet().flush();
    }

    @Override
    public void finish() throws IOException {
        sheet().finish();
        book.finish();
    }

    /** Without its list of contents, which comes last, no program opens the file. */
    @Override
    public void giveUp(String why) {}

    private Worksheet sheet() throws IOException {
        if (open != null && nextRow < rowsOfASheet) {
            return open;
        }
        if (open != null) {
            open.finish();
        }
        sheets++;
        open = newSheet(sheets == 1 ? name : name + " " + sheets);
        nextRow = 1;
        return open;
    }

    private Worksheet newSheet(String title) {
        var sheet = book.newWorksheet(title);
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, heads.size() - 1);
        return sheet;
    }

    private static void write(Worksheet sheet, int row, int column, ExportCell cell) {
        switch (cell) {
            case ExportCell.Text text when text.text().isEmpty() -> {}
            case ExportCell.Text text -> {
                sheet.inlineString(row, column, text.text());
                if (text.isRisky()) {
                    format(sheet, row, column, AS_TEXT);
                }
            }
            case ExportCell.Number(var number) -> sheet.value(row, column, plain(number));
            case ExportCell.Amount(var amount) -> {
                sheet.value(row, column, plain(amount));
                format(sheet, row, column, AS_AMOUNT);
            }
            case ExportCell.Day(var day) -> {
                sheet.value(row, column, day);
                format(sheet, row, column, AS_DAY);
            }
            case ExportCell.Moment(var moment) -> {
                sheet.value(row, column, moment);
                format(sheet, row, column, AS_MOMENT);
            }
        }
    }

    private static void format(Worksheet sheet, int row, int column, String format) {
        sheet.style(row, column).format(format).set();
    }

    /** Without an exponent, which not every program reads. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
