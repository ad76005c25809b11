package org.orderportal.order.ui;

import org.orderportal.base.ui.Tone;

/**
 * One facet of an order's status as a small picture.
 *
 * @param drawing id of the drawing in {@link #SPRITE}: each state has a shape of its own, so colour only helps
 * @param text    what it says to a pointer, to the focus, and to a screen reader
 */
record StatusSymbol(String drawing, Tone tone, String text) {

    static final String SPRITE = "icons/glyphs.svg";

    String href() {
        return SPRITE + "#" + drawing;
    }
}
