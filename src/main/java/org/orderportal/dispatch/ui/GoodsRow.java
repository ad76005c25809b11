package org.orderportal.dispatch.ui;

import org.orderportal.document.ui.Cell;
import org.orderportal.document.ui.LineTable;

/**
 * A row of the grid of goods, in its reader's words.
 *
 * @param ref    the buyer's row number; with the order's number where several go along
 * @param called what the row is called where it stands alone: Row 20
 * @param left   what is left to deliver, before this dispatch
 * @param remark what becomes of the rest, or that more leaves, with its tone
 * @param detail batch, serial numbers, best before, in short
 * @param dim    whether it stays behind
 */
record GoodsRow(
        String key,
        String ref,
        String called,
        String name,
        String ids,
        String order,
        String ordered,
        String unit,
        String confirmed,
        String before,
        String left,
        Cell included,
        Cell now,
        Cell never,
        String remark,
        String tone,
        String detail,
        Cell note,
        boolean dim)
        implements LineTable.Row {}
