package org.orderportal.document;

/**
 * Where a value stands in a draft.
 *
 * @param row   {@link #HEADER}, {@link #ALL_ROWS}, the text of an order line's id, or the key of a {@link DraftRow}
 * @param field the field's name, as the document's own module calls it
 */
public record FieldAddress(String row, String field) {

    public static final String HEADER = "";

    /** A value for every order line, until a line gets its own later. */
    public static final String ALL_ROWS = "*";

    public static FieldAddress header(String field) {
        return new FieldAddress(HEADER, field);
    }

    public static FieldAddress ofAllRows(String field) {
        return new FieldAddress(ALL_ROWS, field);
    }

    /** Whether it stands in an order line, of which a value for all rows may count. */
    public boolean isOfOrderLine() {
        return !row.equals(HEADER) && !row.equals(ALL_ROWS) && !DraftRows.isKey(row);
    }

    /** The same field for all rows. */
    public FieldAddress forAllRows() {
        return ofAllRows(field);
    }

    /** Whether a value that is written here is one for that field: the same one, or one of all rows. */
    public boolean covers(FieldAddress field) {
        return equals(field) || field.isOfOrderLine() && equals(field.forAllRows());
    }

    /** Reads what {@link #toString()} gives; anything without a stroke is a field of the header. */
    public static FieldAddress parse(String text) {
        int stroke = text.indexOf('/');
        return stroke < 0 ? header(text) : new FieldAddress(text.substring(0, stroke), text.substring(stroke + 1));
    }

    /** Row and field with a stroke between them, as browsers name them. */
    @Override
    public String toString() {
        return row + "/" + field;
    }
}
