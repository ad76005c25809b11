package org.orderportal.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.Tone;
import org.orderportal.document.Channel;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.StateWords;
import org.orderportal.document.Transmission;
import org.orderportal.order.ui.Downloads;
import org.orderportal.order.ui.Reader;

/** A document in the words of one reader. */
record DocumentWords(DocumentSummary document, List<Transmission> ways, Reader reader) {

    /** "Order response OR-17". */
    String title() {
        var kind = reader.text("order.page.document." + document.kind());
        return document.number() == null ? kind : kind + " " + document.number();
    }

    String state() {
        return reader.text(StateWords.key(document.state(), ways));
    }

    String sentTo() {
        return reader.text(
                ways.isEmpty() ? "document.page.sent-kept" : "document.page.sent-to", title(), document.buyerName());
    }

    /** How long it can still be taken back, as far as one can tell before it is tried. */
    Duration timeToUndo() {
        var until = document.undoUntil();
        var mayBe = document.state() == DocumentState.SENT
                && ways.stream().allMatch(way -> way.state() == Transmission.State.WAITING);
        return mayBe && until != null ? Duration.between(reader.now(), until) : Duration.ZERO;
    }

    /** Whether people take it to its buyer, or have. */
    boolean isByHand() {
        return ways.stream().allMatch(way -> way.channel() == Channel.BY_HAND);
    }

    /** Whether its reader may say that they took it to its buyer. */
    boolean isToHandOver() {
        return document.state() == DocumentState.SENT && ways.isEmpty() && isOfSupplier();
    }

    /** Staff took nothing anywhere. */
    boolean isOfSupplier() {
        return reader.user().role().isBoundToCompanies();
    }

    PageHeader header(Documents documents, Span badge) {
        var header = new PageHeader(title());
        header.addBeside(badge);
        if (document.sentAt() != null) {
            header.addAction(
                    download("document.page.pdf", Downloads.link("", () -> documents.pdf(document.id()))),
                    download("document.page.xml", Downloads.link("", () -> documents.xml(document.id()))));
        }
        return header;
    }

    private Anchor download(String key, Anchor link) {
        link.setText(reader.text(key));
        link.addClassName("link-button");
        return link;
    }

    void showState(Span badge) {
        badge.setText(state());
        badge.setClassName("badge status-badge " + tone().className());
    }

    Tone tone() {
        if (document.state() != DocumentState.SENT) {
            return Tone.MUTED;
        }
        if (ways.isEmpty()) {
            return Tone.WARN;
        }
        if (has(Transmission.State.FAILED)) {
            return Tone.BAD;
        }
        return has(Transmission.State.UNDER_WAY) || has(Transmission.State.WAITING) ? Tone.INFO : Tone.GOOD;
    }

    private boolean has(Transmission.State state) {
        return ways.stream().anyMatch(way -> way.state() == state);
    }

    /** When it was sent, in full. */
    String sentAt() {
        return document.sentAt() == null ? "" : reader.formats().dateTime(Objects.requireNonNull(document.sentAt()));
    }
}
