package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** Says that a search found too much to be sorted as one asked for, and is sorted otherwise. */
class OtherSortNote extends Composite<Paragraph> {

    OtherSortNote() {
        getContent().addClassNames("list-note", "muted");
    }

    static boolean isNeeded(ListAddress asked, OrderWindow read) {
        return read.sort() != asked.sort() || read.descending() != asked.descending();
    }

    void show(OrderWindow read) {
        getContent().setText(getTranslation("order.list.other-sort." + StatusWords.key(read.sort())));
    }
}
