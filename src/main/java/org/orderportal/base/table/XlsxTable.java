package org.orderportal.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook of Excel. Texts are inline strings, never formulas, and one that would become a formula when somebody
 * edits its cell has the cell format "text". What does not fit on a sheet goes on with the next.
 */
public final class XlsxTable implements ExportTable {

    /** So many rows, heads included, Excel reads on one sheet. */
    public static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final String AS_TEXT = "@";
    private static final String AS_AMOUNT = "#,##0.00##";
    private static final String AS_DAY = "yyyy-mm-dd";
    private static final String AS_MOMENT = "yyyy-mm-dd hh:mm";
    private static final int WIDTH = 18;

    private final Workbook book;
    private final String name;
    private final List<String> heads;
    private final int rowsOfASheet;
    private Worksheet sheet;
    private int sheets = 1;
    private int nextRow;

    public XlsxTable(OutputStream out, String name, List<String> heads, int rowsOfASheet) {
        this.book = new Workbook(out, "Order Portal", null);
        this.name = name;
        this.heads = heads;
        this.rowsOfASheet = rowsOfASheet;
        this.sheet = newSheet(name);
    }

    @Override
    public void row(List<ExportCell> cells) throws IOException {
        if (nextRow == rowsOfASheet) {
            sheet.finish();
            sheet = newSheet(name + " " + ++sheets);
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        nextRow++;
    }

    @Override
    public void pieceEnds() throws IOException {
        sheet.flush();
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        book.finish();
    }

    /** Without its list of contents, which comes last, no program opens the file. */
    @Override
    public void giveUp(String why) {}

    private Worksheet newSheet(String title) {
        var made = book.newWorksheet(title);
        for (int column = 0; column < heads.size(); column++) {
            made.width(column, WIDTH);
            made.inlineString(0, column, heads.get(column));
            made.style(0, column).bold().set();
        }
        made.freezePane(0, 1);
        made.setAutoFilter(0, 0, heads.size() - 1);
        nextRow = 1;
        return made;
    }

    private void write(int column, ExportCell cell) {
        switch (cell) {
            case ExportCell.Text text when text.text().isEmpty() -> {}
            case ExportCell.Text text -> {
                sheet.inlineString(nextRow, column, text.text());
                if (text.isRisky()) {
                    format(column, AS_TEXT);
                }
            }
            case ExportCell.Number(var number) -> sheet.value(nextRow, column, plain(number));
            case ExportCell.Amount(var amount) -> {
                sheet.value(nextRow, column, plain(amount));
                format(column, AS_AMOUNT);
            }
            case ExportCell.Day(var day) -> {
                sheet.value(nextRow, column, day);
                format(column, AS_DAY);
            }
            case ExportCell.Moment(var moment) -> {
                sheet.value(nextRow, column, moment);
                format(column, AS_MOMENT);
            }
        }
    }

    private void format(int column, String format) {
        sheet.style(nextRow, column).format(format).set();
    }

    /** Without an exponent, which not every program reads. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
