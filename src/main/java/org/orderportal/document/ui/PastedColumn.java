package org.orderportal.document.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.orderportal.document.FieldAddress;

/**
 * A column that was pasted: a line for each row from there on. Cells that cannot be changed are passed over.
 *
 * @param edits  what it fills
 * @param passed lines that went nowhere
 */
public record PastedColumn(List<FieldEdit> edits, int passed) {

    /**
     * Reads a pasted text.
     *
     * @param rows   the keys of all rows
     * @param index  of the row in which it begins
     * @param isOpen whether the cell of a row can be changed
     * @param read   what was typed into a field
     */
    public static PastedColumn read(
            String text,
            List<String> rows,
            int index,
            String field,
            Predicate<String> isOpen,
            BiFunction<FieldAddress, String, FieldEdit> read) {
        var lines = text.strip().split("\\R", -1);
        var filled = new ArrayList<FieldEdit>();
        int passed = 0;
        for (int place = 0; place < lines.length; place++) {
            if (index + place < rows.size() && isOpen.test(rows.get(index + place))) {
                filled.add(read.apply(new FieldAddress(rows.get(index + place), field), firstCell(lines[place])));
            } else {
                passed++;
            }
        }
        return new PastedColumn(filled, passed);
    }

    /** Of several columns that were copied together the first counts. */
    private static String firstCell(String line) {
        var tab = line.indexOf('\t');
        return tab < 0 ? line : line.substring(0, tab);
    }
}
