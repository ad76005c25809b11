package org.orderportal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;

@AnyDatabase
class PdfMakerTest {

    @ParameterizedTest
    @CsvSource({"3000, true", "3001, false"})
    void only_what_is_too_long_to_be_made_with_tags_has_none(int rows, boolean tagged) throws IOException {
        var sheet = new Sheet("en", "Rows", "");
        var table = sheet.add(sheet.body(), "table", "");
        for (int row = 0; row < rows; row++) {
            sheet.text(sheet.add(table, "tr", ""), "td", "", Integer.toString(row));
        }

        try (var document = Loader.loadPDF(new PdfMaker().pdf(sheet))) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot() != null)
                    .isEqualTo(tagged);
        }
    }

    @Test
    void a_letter_and_its_mark_are_printed_as_one_character() {
        assertThat(Sheet.printable("Fja\u0308llra\u0308v")).isEqualTo("Fj\u00e4llr\u00e4v");
    }
}
