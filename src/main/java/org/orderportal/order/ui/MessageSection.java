package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;

/** What the buyer wrote, and the files that came with it. */
class MessageSection extends PageSection {

    MessageSection(OrderDetails order, Reader reader, Orders orders) {
        super("message", reader.text("order.page.message"), content(order, reader, orders));
    }

    private static Component[] content(OrderDetails order, Reader reader, Orders orders) {
        var parts = new ArrayList<Component>();
        var note = order.content().note();
        var text = new Paragraph(note == null || note.isBlank() ? reader.text("order.page.message.none") : note);
        text.addClassNames(note == null ? "muted" : "pre-line", "message");
        parts.add(text);

        var files = new UnorderedList();
        files.addClassName("files");
        order.attachments().forEach(file -> files.add(file(file, order.summary().id(), reader, orders)));
        linked(order.content()).forEach(attachment -> files.add(link(attachment)));
        if (files.getComponentCount() > 0) {
            parts.add(files);
        }
        return parts.toArray(Component[]::new);
    }

    private static ListItem file(OrderDetails.AttachedFile file, OrderId order, Reader reader, Orders orders) {
        var link = Downloads.link(file.fileName(), () -> orders.attachment(order, file.id()));
        var about = new Span(PartyWords.joined(" · ", file.description(), Downloads.size(file.byteCount(), reader)));
        about.addClassName("muted");
        return new ListItem(link, about);
    }

    private static ListItem link(OrderContent.Attachment attachment) {
        var address = String.valueOf(attachment.link());
        var name = attachment.description() == null ? address : attachment.description();
        var link = new Anchor(address, name);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return new ListItem(link);
    }

    /** Links that a browser may follow: what a stranger wrote must not run as a script. */
    private static List<OrderContent.Attachment> linked(OrderContent content) {
        return content.attachments().stream()
                .filter(attachment -> attachment.link() != null
                        && (attachment.link().startsWith("https://")
                                || attachment.link().startsWith("http://")))
                .toList();
    }
}
