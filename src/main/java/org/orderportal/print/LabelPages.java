package org.orderportal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Gs1;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchPrint.LabelPaper;
import org.orderportal.print.Packing.Placed;

/**
 * The labels of a dispatch on their pages. They are drawn, not laid out as HTML: bars have to have their exact width and
 * place, and a label has one page whatever is written on it.
 */
final class LabelPages {

    private static final int ON_SHEET = 4;
    private static final int IN_ROW = 2;

    /** A sheet of A4 is one millimetre higher than two labels; half of that is left above them. */
    private static final double ABOVE = 0.5;

    private static final double SHEET_HEIGHT = 297;

    private final DispatchAdvice advice;
    private final LabelPaper paper;
    private final Words words;

    LabelPages(DispatchAdvice advice, LabelPaper paper, Words words) {
        this.advice = advice;
        this.paper = paper;
        this.words = words;
    }

    byte[] pdf() {
        try (var document = new PDDocument()) {
            var information = document.getDocumentInformation();
            information.setTitle(words.say("print.label.title", advice.number()));
            information.setProducer("Order Portal");
            document.getDocumentCatalog().setLanguage(words.locale().getLanguage());
            draw(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void draw(PDDocument document) throws IOException {
        var packing = new Packing(advice);
        var labelled = packing.sequence().stream()
                .filter(placed -> labelled(placed.unit().sscc()))
                .toList();
        var fonts = new LabelFonts(document);
        var contents = new LabelContents(words, packing);
        var onPage = paper == LabelPaper.A6 ? 1 : ON_SHEET;
        for (int start = 0; start < Math.max(1, labelled.size()); start += onPage) {
            var page = new PDPage(paper == LabelPaper.A6 ? PDRectangle.A6 : PDRectangle.A4);
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                var end = Math.min(start + onPage, labelled.size());
                page(stream, fonts, contents, labelled.subList(start, end));
            }
        }
    }

    /** A number with a wrong check digit is no SSCC, and a symbol of it would only mislead. */
    private static boolean labelled(@Nullable String sscc) {
        return sscc != null && Gs1.isSscc(sscc);
    }

    private void page(PDPageContentStream stream, LabelFonts fonts, LabelContents contents, List<Placed> labels)
            throws IOException {
        if (labels.isEmpty()) {
            pen(stream, fonts, 0).lines(10, 20, LogisticLabel.WIDTH - 20, 11, false, 2, words.say("print.label.none"));
        }
        for (int index = 0; index < labels.size(); index++) {
            var sscc = labels.get(index).unit().sscc();
            if (sscc != null) {
                var pen = pen(stream, fonts, index);
                new LogisticLabel(pen, words, advice, contents).draw(labels.get(index), sscc);
            }
        }
    }

    private LabelPen pen(PDPageContentStream stream, LabelFonts fonts, int index) {
        if (paper == LabelPaper.A6) {
            return new LabelPen(stream, fonts, 0, LogisticLabel.HEIGHT);
        }
        var left = index % IN_ROW * LogisticLabel.WIDTH;
        var down = ABOVE + index / IN_ROW * LogisticLabel.HEIGHT;
        return new LabelPen(stream, fonts, left, SHEET_HEIGHT - down);
    }
}
