package org.orderportal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.table.CsvTable;
import org.orderportal.base.table.ExportCell;
import org.orderportal.base.table.XlsxTable;
import org.orderportal.bench.Verdict;
import org.orderportal.prove.Row;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Has the portal write what leaves it, of texts that a spreadsheet or a reader of PDF could take for something to do, and
 * looks at the files' structure; and, where LibreOffice is on this machine, at what that makes of them.
 */
final class InertExports {

    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "\u00a0=", "\u200b=", "\ufeff=", "\u0000=", "＝", "＋", "－",
            "＠", "\"=", ";=", ",=", "\u2028=", "%0A=");
    private static final List<String> ENDS = List.of(
            "1+1",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://127.0.0.1:1/\"&A1,\"a\")",
            "WEBSERVICE(\"http://127.0.0.1:1/\")",
            "IMPORTXML(\"http://127.0.0.1:1/\",\"//a\")",
            "DDE(\"a\";\"b\";\"c\")",
            "'file:///etc/passwd'#$Sheet1.A1",
            "SUM(A1:A9)*cmd|'/C calc'!A0");
    private static final Pattern OF_A_FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠]");
    private static final Set<String> ACTIONS = Set.of(
            "OpenAction",
            "AA",
            "JavaScript",
            "JS",
            "Launch",
            "URI",
            "SubmitForm",
            "GoToR",
            "GoToE",
            "RichMedia",
            "EmbeddedFiles",
            "XFA");

    private final Row row = new Row("exports");
    private final List<String> texts = STARTS.stream()
            .flatMap(start -> ENDS.stream().map(end -> start + end))
            .toList();

    private InertExports() {}

    public static void main(String[] arguments) throws Exception {
        new InertExports().run();
    }

    private void run() throws Exception {
        var folder = Row.folder("exports-files");
        csv(folder);
        xlsx(folder);
        pdf(folder);
        inLibreOffice(folder);
        row.end();
    }

    private void csv(Path folder) throws IOException {
        var written = new ByteArrayOutputStream();
        for (var locale : List.of(Locale.UK, Locale.of("sv"))) {
            var out = new ByteArrayOutputStream();
            var table = new CsvTable(out, locale, List.of("A", "B"));
            for (var text : texts) {
                table.row(List.of(ExportCell.text(text), ExportCell.text("x")));
            }
            table.finish();
            Files.write(folder.resolve("list-" + locale + ".csv"), out.toByteArray());
            written.write(out.toByteArray());
        }
        var cells = cells(written.toString(StandardCharsets.UTF_8));
        var risky =
                cells.stream().filter(cell -> OF_A_FORMULA.matcher(cell).find()).count();
        var control =
                texts.stream().filter(text -> OF_A_FORMULA.matcher(text).find()).count();
        row.add(Verdict.of(
                "S7",
                "cells of CSV that begin like a formula, of %,d".formatted(cells.size()),
                "0",
                String.valueOf(risky),
                "of the %d texts before they were written: %d".formatted(texts.size(), control),
                risky == 0 && control > 0 && cells.size() > 2 * texts.size()));
    }

    /** As RFC 4180 says, whatever the separator: a cell in quotes, or one without. */
    private static List<String> cells(String csv) {
        var cells = new ArrayList<String>();
        var matcher =
                Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^\",;\r\n\ufeff]+)").matcher(csv);
        while (matcher.find()) {
            cells.add(matcher.group(1) != null ? matcher.group(1).replace("\"\"", "\"") : matcher.group(2));
        }
        return cells;
    }

    private void xlsx(Path folder) throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new XlsxTable(out, "Orders", List.of("A", "B"), XlsxTable.ROWS_OF_A_SHEET);
        for (var text : texts) {
            table.row(List.of(ExportCell.text(text), ExportCell.text("x")));
        }
        table.finish();
        Files.write(folder.resolve("list.xlsx"), out.toByteArray());
        var parts = 0;
        var found = new ArrayList<String>();
        // By its list of contents at its end, as programs for tables read it.
        try (var zip = new ZipFile(folder.resolve("list.xlsx").toFile())) {
            for (var part : Collections.list(zip.entries())) {
                parts++;
                var content = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                for (var sign : List.of(
                        "<f>",
                        "<f ",
                        "TargetMode=\"External\"",
                        "<ddeLink",
                        "<oleLink",
                        "vbaProject",
                        "<hyperlink",
                        "<externalReference")) {
                    if (content.contains(sign)) {
                        found.add(part.getName() + " " + sign);
                    }
                }
                if (part.getName().matches(".*(externalLinks|vbaProject|macrosheets|embeddings|connections).*")) {
                    found.add(part.getName());
                }
            }
        }
        row.add(Verdict.of(
                "S7",
                "formulas, links to outside, macros in a workbook",
                "0",
                found.isEmpty() ? "0" : found.toString(),
                "%d parts read, %d texts in them".formatted(parts, texts.size()),
                found.isEmpty() && parts > 3));
    }

    private void pdf(Path folder) throws IOException {
        var notes = List.of(
                "javascript:alert(1) http://127.0.0.1:1/ file:///etc/passwd",
                "<a href='http://127.0.0.1:1/'>a</a><iframe src='file:///etc/passwd'/><script>1</script>",
                "<link rel='attachment' href='file:///etc/passwd'/><object data='file:///etc/passwd'/>",
                "(/OpenAction << /S /JavaScript /JS (app.alert(1)) >>)",
                String.join(" ", texts.subList(0, 40)));
        var found = new ArrayList<String>();
        var names = 0;
        try (var context = new AnnotationConfigApplicationContext(Texts.class, PdfMaker.class, PrintedOrder.class)) {
            var printed = context.getBean(PrintedOrder.class);
            for (var note : notes) {
                var bytes = printed.render(OrderToPrint.withLines(3, note), Locale.ENGLISH, ZoneId.of("UTC"));
                Files.write(folder.resolve("order-" + notes.indexOf(note) + ".pdf"), bytes);
                try (var document = Loader.loadPDF(bytes)) {
                    for (COSObjectKey key :
                            document.getDocument().getXrefTable().keySet()) {
                        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary part) {
                            names += part.keySet().size();
                            part.keySet().stream()
                                    .map(COSName::getName)
                                    .filter(ACTIONS::contains)
                                    .forEach(name -> found.add(notes.indexOf(note) + " " + name));
                        }
                    }
                }
            }
        }
        row.add(Verdict.of(
                "S7",
                "actions, links and files in %d PDF of orders".formatted(notes.size()),
                "0",
                found.isEmpty() ? "0" : found.toString(),
                "%,d entries of their objects read".formatted(names),
                found.isEmpty() && names > 100));
    }

    private void inLibreOffice(Path folder) throws IOException, InterruptedException {
        var office = office();
        if (office == null) {
            row.add(Verdict.notRun(
                    "S7",
                    "what LibreOffice makes of the workbook",
                    "the same texts",
                    "there is no LibreOffice on this machine; the structure above is what was looked at"));
            return;
        }
        var done = new ProcessBuilder(
                        office.toString(),
                        "--headless",
                        "-env:UserInstallation="
                                + folder.resolve("office").toAbsolutePath().toUri(),
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("list.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start()
                .waitFor(5, TimeUnit.MINUTES);
        var read = folder.resolve("list.fods");
        var formulas = done && Files.exists(read)
                ? Pattern.compile("table:formula=")
                        .matcher(Files.readString(read))
                        .results()
                        .count()
                : -1;
        row.add(Verdict.of(
                "S7",
                "formulas that LibreOffice finds in the workbook",
                "0",
                String.valueOf(formulas),
                "-1 would be: it read nothing",
                formulas == 0));
    }

    private static @Nullable Path office() {
        for (var place : List.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice")) {
            if (Files.isExecutable(Path.of(place))) {
                return Path.of(place);
            }
        }
        return null;
    }
}
