package org.orderportal.response.ui;

import org.orderportal.base.ui.PageSection;
import org.orderportal.response.ResponseField;

/** What the supplier writes to the buyer: the note of the electronic document, and the letter of the PDF. */
class MessageSection extends PageSection {

    private static final int MOST = 4_000;

    MessageSection(HeaderFields fields) {
        super("message", fields.reader().text("response.editor.message"));
        var message = fields.area(ResponseField.MESSAGE, MOST);
        message.setLabel(null);
        message.setAriaLabel(title());
        message.setHelperText(fields.reader().text("response.editor.message.help"));
        message.addClassName("message-field");
        add(message);
    }
}
