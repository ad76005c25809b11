package org.orderportal.invoice.ui;

import org.orderportal.document.ui.Cell;
import org.orderportal.document.ui.LineTable;

/**
 * A row of the grid of an invoice, in its reader's words.
 *
 * @param before   what was invoiced, or credited, before
 * @param left     the most that may be invoiced, or credited
 * @param oldPrice the price that was agreed on, where another one is written
 * @param net      what the row comes to
 * @param remark   that it is left out, or that nothing is left of it
 * @param detail   discounts of the row, and of which dispatch advices it is, in short
 * @param dim      whether it is left out
 */
record BilledRow(
        String ref,
        String called,
        String name,
        String ids,
        String ordered,
        String unit,
        String before,
        String left,
        Cell included,
        Cell quantity,
        Cell price,
        String oldPrice,
        Cell vat,
        Cell amount,
        String net,
        String remark,
        String detail,
        Cell note,
        boolean dim)
        implements LineTable.Row {}
