package org.orderportal.party.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks, where somebody else saved meanwhile, whose shall hold. */
final class SavingQuestion {

    private SavingQuestion() {}

    /** @param texts title, what happened, mine, theirs */
    static void ask(String[] texts, Runnable mine, Runnable theirs) {
        var question = new ConfirmDialog(texts[0], texts[1], texts[2], confirmed -> mine.run());
        question.setRejectable(true);
        question.setRejectText(texts[3]);
        question.addRejectListener(rejected -> theirs.run());
        question.open();
    }
}
