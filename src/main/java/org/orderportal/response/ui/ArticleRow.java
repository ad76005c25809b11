package org.orderportal.response.ui;

import org.jspecify.annotations.Nullable;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseRow;

/**
 * A row of the grid of articles, in its reader's words.
 *
 * @param key     in the draft
 * @param ref     the buyer's row number; a plus for an added article; empty for a part of a split row
 * @param called  what the row is called where it stands alone: Row 20
 * @param more    what replaces the article, if anything
 * @param wanted  the day asked for, where another one is promised
 * @param oldPrice the order's price where another one is given
 * @param remark  what the answer to the row comes to, with its tone
 * @param detail  to the remark: how much comes later, or why not
 * @param dim     whether nothing of it is accepted
 */
record ArticleRow(
        String key,
        ResponseRow.Kind kind,
        String ref,
        String called,
        String name,
        String ids,
        String more,
        String ordered,
        String unit,
        Cell accepted,
        Cell promised,
        Cell price,
        Cell reject,
        String wanted,
        String oldPrice,
        String remark,
        String tone,
        String detail,
        Cell note,
        boolean dim) {

    /** The field that its accepted quantity is kept in. */
    String quantityField() {
        return kind == ResponseRow.Kind.PART ? ResponseField.QUANTITY : ResponseField.ACCEPTED;
    }

    /**
     * What is typed in.
     *
     * @param error what to enter instead
     * @param hint  why it cannot be changed, or what is prefilled
     */
    record Cell(
            String text, @Nullable String error, @Nullable String hint, boolean off) {

        static final Cell NONE = new Cell("", null, null, true);
    }
}
