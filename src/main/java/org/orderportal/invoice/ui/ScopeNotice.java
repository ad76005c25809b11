package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.MixedScope;
import org.orderportal.invoice.MixedScope.Side;
import org.orderportal.order.ui.Reader;

/**
 * Says that what is outside the scope of VAT needs an invoice of its own, and makes two of one: the rows of one kind stay in
 * the draft, the others wait for the next invoice, which is offered when this one is sent.
 */
class ScopeNotice extends Composite<Div> {

    private final InvoiceSections.Editor editor;
    private final Span words = new Span();
    private final Reader reader;
    private @Nullable MixedScope mixed;

    ScopeNotice(Reader reader, InvoiceSections.Editor editor) {
        this.reader = reader;
        this.editor = editor;
        words.addClassName("words");
        var buttons = new Div(
                new Button(reader.text("invoice.scope.leave-out"), click -> leave(MixedScope::outside)),
                new Button(reader.text("invoice.scope.keep-only"), click -> leave(MixedScope::inside)));
        buttons.addClassName("buttons");
        getContent().addClassNames("field-note", "mixed-scope");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, buttons);
        setVisible(false);
    }

    void show(InvoiceForm form) {
        mixed = MixedScope.of(form)
                .filter(found -> !found.outside().rows().isEmpty()
                        && !found.inside().rows().isEmpty())
                .orElse(null);
        setVisible(mixed != null);
        if (mixed != null) {
            words.setText(reader.text(
                    "invoice.scope.mixed",
                    mixed.outside().rows().size(),
                    form.rows().size()));
        }
    }

    /** @param left what the next invoice takes */
    private void leave(Function<MixedScope, Side> left) {
        if (mixed == null) {
            return;
        }
        var side = left.apply(mixed);
        List<FieldEdit> edits = side.rows().stream()
                .map(row -> FieldEdit.readable(new FieldAddress(row, InvoiceField.INCLUDED), "false", null))
                .toList();
        editor.editAll(edits);
        side.extras().forEach(editor::removeRow);
    }
}
