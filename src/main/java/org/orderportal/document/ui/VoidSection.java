package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.ui.Reader;

/** Lets a document be declared void after it was sent, or says why that is not possible. */
class VoidSection extends Composite<Section> {

    /** @param title what it is: Dispatch advice DA-17 */
    VoidSection(Reader reader, String title, Optional<Impossible> whyNot, Runnable declare) {
        var button = new Button(reader.text("document.page.void"), click -> ask(reader, title, declare));
        button.addThemeVariants(ButtonVariant.ERROR);
        button.setEnabled(whyNot.isEmpty());
        var words = new Paragraph(
                whyNot.map(why -> reader.text(why.reasonKey(), why.arguments().toArray()))
                        .orElseGet(() -> reader.text("document.page.void.help")));
        words.addClassName("message");
        words.setId("void-words");
        button.getElement().setAttribute("aria-describedby", "void-words");
        getContent().setId("void");
        getContent().add(new H2(reader.text("document.page.void.title")), words, button);
    }

    /** Declares it void if its sender means it. @param title what it is */
    static void ask(Reader reader, String title, Runnable declare) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(reader.text("document.page.void.question", title));
        dialog.setText(reader.text("document.page.void.text"));
        dialog.setConfirmText(reader.text("document.page.void"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(reader.text("document.page.void.no"));
        dialog.addConfirmListener(confirmed -> declare.run());
        dialog.open();
    }
}
