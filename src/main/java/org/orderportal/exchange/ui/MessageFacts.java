package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;
import org.orderportal.exchange.MessageSummary;

/** What is known of a message: labels with their values; what is not known is left out. */
class MessageFacts extends Composite<DescriptionList> {

    MessageFacts(MessageSummary message, Reader reader) {
        getContent().addClassName("facts");

        add("received", reader.formats().dateTime(message.receivedAt()));
        add("channel", reader.text("exchange.messages.channel." + Reader.key(message.channel())));
        add("sender", message.senderName());
        add("file", message.fileName());
        add("size", reader.size(message.byteCount()));
        add("kind", reader.text("exchange.kind." + message.documentKind()));
        add("number", message.documentNo());
        add("buyer", message.buyerName());
        add("supplier", message.supplierName());
        add("attempts", reader.formats().number(message.attempts()));
    }

    private void add(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            getContent()
                    .add(
                            new DescriptionList.Term(getTranslation("exchange.messages." + key)),
                            new DescriptionList.Description(value));
        }
    }
}
