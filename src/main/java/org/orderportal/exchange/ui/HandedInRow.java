package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.orderportal.exchange.MessageLinks;
import org.orderportal.exchange.MessageStatus;
import org.orderportal.order.OrderLinks;

/** One handed-in file: what it was, what became of it, what is wrong with it, and where it is now. */
class HandedInRow extends Composite<ListItem> {

    private final Reader reader;

    HandedInRow(HandedIn file, Reader reader) {
        this.reader = reader;
        getContent().addClassName("handed-in");
        switch (file) {
            case HandedIn.Kept kept -> showKept(kept);
            case HandedIn.LeftOut leftOut -> showLeftOut(leftOut);
        }
    }

    private void showKept(HandedIn.Kept file) {
        var message = file.message();
        var links = new Div(logLink(message.id()));
        links.addClassName("links");
        getContent()
                .add(
                        StatusTone.badge(message.status(), reader),
                        words(title(file), explanation(file), below(file)),
                        links);
        if (!message.problems().isEmpty()) {
            var fatal = message.problems().stream().anyMatch(problem -> problem.fatal());
            var count = message.problems().size();
            var details = new Details(
                    reader.text(fatal ? "exchange.upload.problems" : "exchange.upload.notes", count),
                    new ProblemList(message.problems(), reader));
            details.setOpened(fatal && count <= 3);
            getContent().add(details);
        }
    }

    private void showLeftOut(HandedIn.LeftOut file) {
        var badge = new Span(reader.text("exchange.upload.left-out"));
        badge.addClassNames("badge", "status-badge", "tone-bad");
        getContent().add(badge, words(new Span(file.fileName()), file.reason(), ""));
    }

    private Div words(Component title, String explanation, String below) {
        title.addClassName("strong");
        var block = new Div(title);
        block.addClassName("words");
        if (!explanation.isEmpty()) {
            block.add(new Paragraph(explanation));
        }
        if (!below.isEmpty()) {
            var small = new Paragraph(below);
            small.addClassName("muted");
            block.add(small);
        }
        return block;
    }

    /** "Order 4500081 from Region Nordmark — 12 articles", and a link where there is an order to see. */
    private Component title(HandedIn.Kept file) {
        var order = file.order();
        if (order != null && file.message().status() != MessageStatus.CONFLICT) {
            var text =
                    reader.text("exchange.upload.order", order.number().text(), order.buyerName(), order.lineCount());
            return new Anchor(OrderLinks.order(order.id()), text);
        }
        var message = file.message();
        if (message.documentNo() == null) {
            return new Span(file.fileName());
        }
        var document = reader.document(message);
        return new Span(
                message.buyerName() == null
                        ? document
                        : reader.text("exchange.upload.from", document, message.buyerName()));
    }

    /** The file's name, or what is in the file where its name is the title. */
    private String below(HandedIn.Kept file) {
        return file.message().documentNo() == null ? reader.document(file.message()) : file.fileName();
    }

    /** Nothing where the title, or the problems, say it all. */
    private String explanation(HandedIn.Kept file) {
        var status = file.message().status();
        return status == MessageStatus.TAKEN_IN || status == MessageStatus.REFUSED ? "" : reader.meaning(status);
    }

    private Anchor logLink(long messageId) {
        return new Anchor(MessageLinks.message(messageId), reader.text("exchange.upload.in-log"));
    }
}
