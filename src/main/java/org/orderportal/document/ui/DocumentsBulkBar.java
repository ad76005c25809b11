package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentRow;
import org.orderportal.order.ui.Reader;

/** What is done with the ticked documents together: they are downloaded, or noted as handed over. It says how many that are. */
class DocumentsBulkBar extends Composite<Div> {

    static final int MOST = 100;

    private final Span number = new Span();
    private final Span scope = new Span();
    private final Div links;
    private final Button handOver;
    private final DocumentsDesk desk;
    private final Reader reader;
    private final Runnable onDone;
    private List<DocumentId> chosen = List.of();
    private List<DocumentId> kept = List.of();

    /** @param onDone shows the list as it is then */
    DocumentsBulkBar(DocumentsDesk desk, Reader reader, Runnable onUntick, Runnable onDone) {
        this.desk = desk;
        this.reader = reader;
        this.onDone = onDone;
        number.addClassName("strong");
        number.getElement().setAttribute("aria-live", "polite");
        scope.addClassName("muted");
        handOver = new Button("", click -> handOver());
        handOver.setDisableOnClick(true);
        links = new Div(
                handOver,
                desk.zips().pdfs(getTranslation("document.list.bulk.pdf"), () -> chosen),
                desk.zips().xmls(getTranslation("document.list.bulk.xml"), () -> chosen));
        links.addClassName("buttons");
        var untick = new Button(getTranslation("document.list.bulk.untick"), click -> onUntick.run());
        untick.addThemeVariants(ButtonVariant.TERTIARY);
        untick.addClassName("untick");
        var words = new Div(number, scope);
        words.addClassName("words");

        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("document.list.bulk.label"));
        getContent().add(words, links, untick);
        getContent().setVisible(false);
    }

    /** Of the ticked ones those are taken that were sent, and no more than make a file of a good size. */
    void show(List<DocumentId> ticked) {
        getContent().setVisible(!ticked.isEmpty());
        var sent = desk.list().rows(ticked.stream().limit(MOST).toList()).stream()
                .filter(row -> row.document().sentAt() != null)
                .toList();
        chosen = sent.stream().map(DocumentRow::id).toList();
        kept = toHandOver(sent);
        handOver.setVisible(!kept.isEmpty());
        handOver.setEnabled(true);
        handOver.setText(
                getTranslation("document.list.bulk.hand-over", reader.formats().number(kept.size()), kept.size()));
        number.setText(
                getTranslation("document.list.bulk.ticked", reader.formats().number(ticked.size()), ticked.size()));
        var left = ticked.size() - chosen.size();
        scope.setText(
                left == 0
                        ? ""
                        : getTranslation(
                                "document.list.bulk.left-out", reader.formats().number(left), left, MOST));
        links.setVisible(!chosen.isEmpty());
    }

    private List<DocumentId> toHandOver(List<DocumentRow> rows) {
        return rows.stream()
                .filter(row -> new DocumentWords(row.document(), row.ways(), reader).isToHandOver())
                .map(DocumentRow::id)
                .toList();
    }

    /** What a colleague has noted meanwhile is done; anything else that is refused ends it, with the reason. */
    private void handOver() {
        try {
            toHandOver(desk.list().rows(kept)).forEach(desk.acts().handingOver()::done);
            Notices.success(getTranslation(
                    "document.list.bulk.handed-over", reader.formats().number(kept.size()), kept.size()));
        } catch (Refusal refusal) {
            Notices.failure(reader.text(refusal.key(), refusal.arguments()));
        } finally {
            onDone.run();
        }
    }
}
