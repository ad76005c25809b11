package org.orderportal.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.DocumentRow;
import org.orderportal.document.DocumentSummary;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.ui.Downloads;
import org.orderportal.order.ui.Reader;

/** What can be done with one document of the list, in place; what is not possible says why. */
class ActsDialog extends Dialog {

    private final DocumentsDesk desk;
    private final Reader reader;
    private final DocumentSummary document;
    private final String name;
    private final Runnable onDone;
    private final Div list = new Div();

    /** @param onDone shows the list as it is then */
    ActsDialog(DocumentsDesk desk, Reader reader, DocumentRow row, Runnable onDone) {
        this.desk = desk;
        this.reader = reader;
        this.onDone = onDone;
        document = row.document();
        name = new DocumentRowWords(reader).title(row);
        setHeaderTitle(name);
        addClassNames("form-dialog", "acts-dialog");
        list.addClassName("acts");

        var acts = desk.acts();
        add("document.list.open", Optional.empty(), () -> UI.getCurrent().navigate(desk.path(row)));
        add("document.page.resend", acts.whyNotResend(document), this::resend);
        if (new DocumentWords(document, row.ways(), reader).isToHandOver()) {
            add("document.page.hand-over", Optional.empty(), this::handOver);
        }
        add("document.page.void", acts.whyNotVoid(document), this::askToVoid);
        acts.steps(document, desk.answer(document.id()))
                .forEach(step -> add(
                        step.labelKey(),
                        step.whyNot(),
                        () -> UI.getCurrent().navigate(step.go().get())));
        addDownloads();
        add(list);
        var close = new Button(reader.text("document.list.acts.close"), click -> close());
        getFooter().add(close);
    }

    private void add(String key, Optional<Impossible> whyNot, Runnable act) {
        var button = new Button(reader.text(key), click -> take(act));
        button.setEnabled(whyNot.isEmpty());
        var line = new Div(button);
        line.addClassName("act");
        whyNot.ifPresent(why -> {
            var words = new Span(reader.text(why.reasonKey(), why.arguments().toArray()));
            words.addClassName("muted");
            words.setId("why-" + key.replace('.', '-'));
            button.getElement().setAttribute("aria-describedby", "why-" + key.replace('.', '-'));
            line.add(words);
        });
        list.add(line);
    }

    private void addDownloads() {
        if (document.sentAt() == null) {
            var why = Optional.of(new Impossible("document.not-sent"));
            add("document.list.pdf", why, () -> {});
            add("document.list.xml", why, () -> {});
            return;
        }
        var documents = desk.acts().documents();
        var pdf = Downloads.link(reader.text("document.list.pdf"), () -> documents.pdf(document.id()));
        var xml = Downloads.link(reader.text("document.list.xml"), () -> documents.xml(document.id()));
        pdf.addClassName("link-button");
        xml.addClassName("link-button");
        var line = new Div(pdf, xml);
        line.addClassName("act");
        list.add(line);
    }

    private void resend() {
        desk.acts().documents().resend(document.id());
        Notices.success(reader.text("document.page.resent", name));
        onDone.run();
    }

    private void handOver() {
        desk.acts().handingOver().done(document.id());
        Notices.success(reader.text("document.page.handed-over", name));
        onDone.run();
    }

    private void askToVoid() {
        VoidSection.ask(
                reader,
                name,
                () -> take(() -> {
                    var done = DocumentActs.voided(desk.acts().documents().transmissions(document.id()));
                    desk.acts().sending().declareVoid(document.id());
                    Notices.success(reader.text(done, name));
                    onDone.run();
                }));
    }

    private void take(Runnable act) {
        close();
        try {
            act.run();
        } catch (Refusal refusal) {
            Notices.failure(reader.text(refusal.key(), refusal.arguments()));
            onDone.run();
        }
    }
}
