package org.orderportal.print;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans for one document, of which it holds the letters in use.
 *
 * <p>Each character has its own sign. The font would only put a letter and its mark together (OpenType's ccmp), which is done
 * before ({@link Sheet#printable}); PDFBox looks through every text for them anew, for a third of the time in which a
 * PDF is made, for more than half with 10,000 rows.
 */
record EmbeddedFonts(PDFont normal, PDFont bold) {

    static EmbeddedFonts in(PDDocument document) throws IOException {
        return new EmbeddedFonts(
                font(document, "LiberationSans-Regular.ttf"), font(document, "LiberationSans-Bold.ttf"));
    }

    PDFont font(boolean heavy) {
        return heavy ? bold : normal;
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (var stream = file(file)) {
            var font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream));
            document.registerTrueTypeFontForClosing(font);
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    private static InputStream file(String name) {
        var stream = EmbeddedFonts.class.getResourceAsStream("/liberation/" + name);
        if (stream == null) {
            throw new IllegalStateException("The font " + name + " is missing");
        }
        return stream;
    }
}
