package org.orderportal.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Turns HTML into PDF with fonts of its own inside. It fetches nothing, whatever the HTML names. */
@Component
class PdfMaker {

    /** The name by which a style sheet calls the embedded font. */
    static final String FONT = "Liberation Sans";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    PdfMaker() {
        XRLog.setLoggingEnabled(false);
    }

    byte[] pdf(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("LiberationSans-Regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true)
                    .useFont(() -> font("LiberationSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                    .useUriResolver((base, address) -> null)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
                    .withProducer("Order Portal")
                    .withW3cDocument(sheet.document(), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        var stream = PdfMaker.class.getResourceAsStream("/liberation/" + file);
        if (stream == null) {
            throw new IllegalStateException("The font " + file + " is missing");
        }
        return stream;
    }
}
