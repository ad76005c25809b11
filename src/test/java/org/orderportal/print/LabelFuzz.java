package org.orderportal.print;

import static org.orderportal.fuzz.FuzzTarget.holds;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.orderportal.base.Gs1;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** Texts and numbers that are drawn on labels and printed in documents. */
public final class LabelFuzz {

    private static final double WIDTH = 40;
    private static final double SIZE = 10;

    private LabelFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("print.bars", LabelFuzz::bars, Gs1.class, Gs1Symbol.class, Sscc.class)
                        .from("340123450000000018", "4006381333931", "12345670", "\u0661\u0662"),
                FuzzTarget.of("print.labels", LabelFuzz::label, LabelFonts.class, LabelPen.class)
                        .from(
                                "Nitrile gloves M, 100 pcs",
                                "\u4e2d\u6587 \ud83d\ude00 \u0301",
                                "\\ud800\\u0000\\u00ad",
                                "a\tb\u2028c"),
                FuzzTarget.of("print.sheets", LabelFuzz::sheet, Sheet.class)
                        .from("Nitrile gloves <b>", "\u05d0\u0627 \ud83d\ude00", "\\ud800\\u0000\\ufffe"));
    }

    private static void bars(FuzzInput input) {
        var text = input.text();
        Gs1.isGtin(text);
        Gs1.grouped(text);
        if (Gs1.isSscc(text)) {
            Gs1Symbol.sscc(text);
        }
    }

    private static void label(FuzzInput input) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                var pen = new LabelPen(stream, new LabelFonts(document), 0, 200);
                var text = input.text();
                pen.text(0, 0, WIDTH, SIZE, true, text);
                pen.lines(0, 0, WIDTH, SIZE, false, 3, text);
                pen.list(0, 0, WIDTH, SIZE, List.of(text.split(",")));
                pen.centred(0, 0, WIDTH, SIZE, "0");
            }
        }
    }

    private static void sheet(FuzzInput input) {
        var sheet = new Sheet("en", input.text(), "");
        sheet.text(sheet.body(), "p", "", input.text());
        var pdf = new PdfMaker().pdf(sheet);
        holds(pdf.length > 0, input.text());
    }
}
