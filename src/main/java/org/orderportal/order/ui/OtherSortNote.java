package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** Says that a search found too much to be sorted as one asked for, and is sorted otherwise. */
class OtherSortNote extends Composite<Paragraph> {

    OtherSortNote() {
        getContent().addClassNames("list-note", "muted");
    }

    void show(ListAddress asked, OrderWindow read) {
        var isOther = read.sort() != asked.sort() || read.descending() != asked.descending();
        getContent().setVisible(isOther);
        if (isOther) {
            getContent().setText(getTranslation("order.list.other-sort." + StatusWords.key(read.sort())));
        }
    }
}
