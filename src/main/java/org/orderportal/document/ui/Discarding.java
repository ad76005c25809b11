package org.orderportal.document.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Supplier;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Drafts;
import org.orderportal.order.ui.Reader;

/**
 * Gives a draft up from its editor, and leads back to its order.
 *
 * @param texts     the key of the editor's texts without their names
 * @param orderPath where one goes on
 */
public record Discarding(Drafts drafts, Reader reader, DocumentId draft, String texts, Supplier<String> orderPath) {

    public void discard() {
        try {
            drafts.discard(draft);
            Notices.success(reader.text(texts + ".discarded"));
            UI.getCurrent().navigate(orderPath.get());
        } catch (Refusal sent) {
            Notices.failure(reader.text(sent.key(), sent.arguments()));
        }
    }
}
