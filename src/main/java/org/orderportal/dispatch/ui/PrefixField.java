package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.order.ui.Reader;

/** Asks once for the GS1 company prefix, from which SSCCs are made; it is remembered with the company. */
class PrefixField extends Composite<Div> {

    private static final int LONGEST = 20;

    private final Reader reader;
    private final Consumer<String> remember;
    private final Runnable onSaved;
    private final TextField prefix = new TextField();

    /** @param remember takes the digits as they were typed, or refuses them */
    PrefixField(Reader reader, Consumer<String> remember, Runnable onSaved) {
        this.reader = reader;
        this.remember = remember;
        this.onSaved = onSaved;
        prefix.setLabel(reader.text("dispatch.editor.prefix"));
        prefix.setMaxLength(LONGEST);
        prefix.setAllowedCharPattern("[0-9 -]");
        prefix.getElement().setAttribute("inputmode", "numeric");
        var save = new Button(reader.text("dispatch.editor.prefix.save"), click -> save());
        var words = new Paragraph(reader.text("dispatch.editor.prefix.text"));
        words.addClassName("muted");
        var line = new Div(prefix, save);
        line.addClassName("prefix-line");
        getContent().addClassName("gs1-prefix");
        getContent().add(words, line);
    }

    private void save() {
        try {
            remember.accept(prefix.getValue());
            Notices.success(reader.text("dispatch.editor.prefix.saved"));
            onSaved.run();
        } catch (Refusal refusal) {
            prefix.setErrorMessage(reader.text(refusal.key(), refusal.arguments()));
            prefix.setInvalid(true);
            prefix.focus();
        }
    }
}
