package org.orderportal.document.ui;

import org.orderportal.base.ui.PageSection;

/** What the supplier writes to the buyer: the note of the electronic document, and the letter of the PDF. */
public class MessageSection extends PageSection {

    private static final int MOST = 4_000;

    /** @param field its name in the draft */
    public MessageSection(HeaderFields fields, String field) {
        super("message", fields.reader().text("document.editor.message"));
        var message = fields.area(field, MOST);
        message.setLabel(null);
        message.setAriaLabel(title());
        message.setHelperText(fields.reader().text("document.editor.message.help"));
        message.addClassName("message-field");
        add(message);
    }
}
