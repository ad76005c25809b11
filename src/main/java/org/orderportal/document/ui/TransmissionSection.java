package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.orderportal.base.ui.Tone;
import org.orderportal.document.Channel;
import org.orderportal.document.Transmission;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.ui.Reader;

/** How far a document has come on each of its ways to the buyer, why not further, and another try where one failed. */
class TransmissionSection extends Composite<Section> {

    /** What its reader does about it. */
    interface Listener {

        void resend();

        /** They took it to the buyer by hand. */
        void handOver();

        /** They did not, after all. */
        void undoHandOver();
    }

    private final Reader reader;
    private final Listener listener;
    private final boolean ofSupplier;

    TransmissionSection(DocumentWords words, Listener listener) {
        this.reader = words.reader();
        this.listener = listener;
        ofSupplier = words.isOfSupplier();
        getContent().setId("transmission");
        getContent()
                .add(new H2(reader.text(
                        words.ways().isEmpty() ? "document.page.transmission.none" : "document.page.transmission")));
        if (words.ways().isEmpty()) {
            getContent()
                    .add(paragraph(
                            "document.page.transmission.kept", words.document().buyerName()));
            if (words.isToHandOver()) {
                getContent().add(button("document.page.hand-over", listener::handOver));
            }
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("files", "documents", "transmissions");
        words.ways().forEach(way -> list.add(item(way)));
        getContent().add(list);
        if (words.ways().stream().anyMatch(way -> way.state() == State.FAILED)) {
            var again = button("document.page.resend", listener::resend);
            again.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(paragraph("document.page.resend.help"), again);
        }
    }

    private Button button(String key, Runnable act) {
        var button = new Button(reader.text(key), click -> act.run());
        button.setDisableOnClick(true);
        return button;
    }

    private ListItem item(Transmission way) {
        var item = new ListItem(
                span(reader.text("document.page.channel." + way.channel()) + " · " + way.target(), ""),
                span(
                        reader.text("document.page.way." + way.state()),
                        tone(way.state()).className()),
                span(when(way), Tone.MUTED.className()));
        if (way.error() != null) {
            item.add(span(way.error(), way.state() == State.FAILED ? Tone.BAD.className() : Tone.WARN.className()));
        }
        if (way.channel() == Channel.BY_HAND && ofSupplier) {
            var undo = button("document.page.hand-over.undo", listener::undoHandOver);
            undo.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(undo);
        }
        return item;
    }

    private String when(Transmission way) {
        var tries = way.attempts() == 0 ? "" : reader.text("document.page.attempts", way.attempts()) + " · ";
        var next = way.nextTry();
        return next != null && way.state() == State.WAITING
                ? tries + reader.text("document.page.next-try", reader.formats().dateTime(next))
                : tries + reader.formats().dateTime(way.changedAt());
    }

    private static Tone tone(State state) {
        return switch (state) {
            case WAITING, UNDER_WAY -> Tone.INFO;
            case DELIVERED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case CANCELLED -> Tone.MUTED;
        };
    }

    private Component paragraph(String key, Object... arguments) {
        var paragraph = new Paragraph(reader.text(key, arguments));
        paragraph.addClassName("message");
        return paragraph;
    }

    private static Span span(String text, String className) {
        var span = new Span(text);
        if (!className.isEmpty()) {
            span.addClassName(className);
        }
        return span;
    }
}
