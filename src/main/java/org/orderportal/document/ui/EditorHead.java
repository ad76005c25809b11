package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.Tone;

/** The head of an editor: the way back to the order, what is written, how it stands, and until when it is wanted. */
class EditorHead extends Composite<Div> {

    private final Anchor order = new Anchor();
    private final PageHeader header;
    private final Span badge = new Span();
    private final Span due = new Span();

    EditorHead(String title) {
        header = new PageHeader(title);
        badge.addClassName("badge");
        badge.getElement().setAttribute("role", "status");
        badge.setVisible(false);
        due.addClassName("due");
        header.addBeside(badge);
        header.addAction(due);

        var arrow = new Span("‹ ");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var way = new Nav(arrow, order);
        way.addClassName("way-back");
        way.getElement().setAttribute("aria-label", getTranslation("document.editor.back"));

        getContent().addClassName("editor-head");
        getContent().add(way, header);
    }

    void setOrder(String path, String words) {
        order.setHref(path);
        order.setText(words);
    }

    void setBadge(String text, Tone tone) {
        badge.setText(text);
        badge.setVisible(!text.isEmpty());
        badge.setClassName("badge " + tone.className());
    }

    void setDue(String text, Tone tone) {
        due.setText(text);
        due.setClassName("due " + tone.className());
    }
}
