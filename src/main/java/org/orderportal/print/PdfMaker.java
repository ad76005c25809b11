package org.orderportal.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns HTML into PDF with fonts of its own inside. It fetches nothing, whatever the HTML names: a picture lies in its address. Long ones are made one
 * after the other and without the tags that screen readers use: 10,000 rows with tags take more than 1 GB of memory while
 * they are made, without them less than half of that.
 */
@Component
class PdfMaker {

    /** The name by which a style sheet calls the embedded font. */
    static final String FONT = "Liberation Sans";

    /** More table rows than that are long. */
    static final int MOST_TAGGED_ROWS = 3_000;

    /** How the address of a picture begins that the portal itself wrote. */
    static final String PNG = "data:image/png;base64,";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Lock longOnes = new ReentrantLock(true);

    PdfMaker() {
        XRLog.setLoggingEnabled(false);
    }

    byte[] pdf(Sheet sheet) {
        if (sheet.document().getElementsByTagName("tr").getLength() <= MOST_TAGGED_ROWS) {
            return pdf(sheet, true);
        }
        longOnes.lock();
        try {
            return pdf(sheet, false);
        } finally {
            longOnes.unlock();
        }
    }

    private static byte[] pdf(Sheet sheet, boolean tagged) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var fonts = EmbeddedFonts.in(document);
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFont(new PDFontSupplier(fonts.normal()), FONT, NORMAL, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(fonts.bold()), FONT, BOLD, FontStyle.NORMAL, true)
                    .useUriResolver((base, address) -> isPicture(address) ? address : null)
                    .useExternalResourceAccessControl(
                            (address, type) -> isPicture(address),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .usePdfUaAccessibility(tagged)
                    .withProducer("Order Portal")
                    .withW3cDocument(sheet.document(), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** A picture whose bytes stand in its address: nothing is fetched. */
    private static boolean isPicture(@Nullable String address) {
        return address != null && address.startsWith(PNG);
    }
}
