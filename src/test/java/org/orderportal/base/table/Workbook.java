package org.orderportal.base.table;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A workbook as a program reads it: what is in its cells, of which type, in which format. */
public record Workbook(Map<String, Document> parts) {

    /**
     * One cell.
     *
     * @param type   as the file says: n for numbers and days, inlineStr for text
     * @param format the pattern in which it is shown; empty for the general one
     */
    public record Cell(String type, String text, String format) {}

    /** Reads the list of contents at the file's end, as spreadsheets do. */
    public static Workbook of(byte[] file) {
        var parts = new TreeMap<String, Document>();
        try {
            var stored = Files.write(Files.createTempFile("orders", ".xlsx"), file);
            try (var zip = new ZipFile(stored.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
                    parts.put(entry.getName(), builder.parse(zip.getInputStream(entry)));
                }
            } finally {
                Files.delete(stored);
            }
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalArgumentException("No workbook", unreadable);
        }
        return new Workbook(parts);
    }

    public List<String> sheets() {
        return elements(part("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    /** The cells of the rows of a sheet, heads included; sheets count from 1. */
    public List<List<Cell>> rows(int sheet) {
        return elements(part("xl/worksheets/sheet" + sheet + ".xml"), "row").stream()
                .map(row -> elements(row, "c").stream().map(this::cell).toList())
                .toList();
    }

    /** The texts of the cells of each row, whatever their type; cells without anything are left out. */
    public List<List<String>> texts(int sheet) {
        return rows(sheet).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    public boolean hasFormulas() {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/"))
                .anyMatch(part -> !elements(part.getValue(), "f").isEmpty());
    }

    private Cell cell(Element cell) {
        return new Cell(cell.getAttribute("t"), cell.getTextContent(), format(cell.getAttribute("s")));
    }

    private String format(String style) {
        if (style.isEmpty()) {
            return "";
        }
        var styles = part("xl/styles.xml");
        var format = elements(elements(styles, "cellXfs").getFirst(), "xf")
                .get(Integer.parseInt(style))
                .getAttribute("numFmtId");
        return elements(styles, "numFmt").stream()
                .filter(known -> known.getAttribute("numFmtId").equals(format))
                .map(known -> known.getAttribute("formatCode"))
                .findFirst()
                .orElse(format.equals("0") ? "" : format);
    }

    private Document part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("No " + name + " in " + parts.keySet());
        }
        return part;
    }

    private static List<Element> elements(Document in, String name) {
        return elements(in.getDocumentElement(), name);
    }

    private static List<Element> elements(Element in, String name) {
        var found = new ArrayList<Element>();
        var nodes = in.getElementsByTagName(name);
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }
}
