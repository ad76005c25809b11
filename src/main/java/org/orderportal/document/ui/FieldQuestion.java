package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;

/**
 * A question about one field with two answers: which of two people's texts counts.
 *
 * @param mine what was typed here; its field goes on showing it until the question is answered
 */
public record FieldQuestion(String words, String mine, String yes, Runnable onYes, String no, Runnable onNo) {

    /** The question as a notice, for a place that takes a component. */
    public Component note() {
        return new FieldNote(words, yes, onYes, no, onNo);
    }

    void answer(boolean first) {
        (first ? onYes : onNo).run();
    }
}
