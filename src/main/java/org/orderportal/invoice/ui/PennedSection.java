package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.order.ui.Reader;

/** Who or where, as it will stand on the invoice; a pen opens the fields in which that is changed. */
class PennedSection extends PageSection {

    private static final int NAME = 200;
    private static final int TOWN = 100;
    private static final int CODE = 20;
    private static final int NUMBER = 60;

    private final Reader reader;
    private final Button pen;
    private final Paragraph words = new Paragraph();
    private final Div form = new Div();
    private final List<FieldAddress> addresses;

    private PennedSection(HeaderFields fields, String name, List<FieldAddress> addresses, Component... groups) {
        super(name, fields.reader().text("invoice.editor." + name));
        this.reader = fields.reader();
        this.addresses = addresses;
        pen = new Button(reader.text("invoice.editor.pen"), Glyph.PEN.create(), click -> open(!form.isVisible()));
        pen.addThemeVariants(ButtonVariant.TERTIARY);
        pen.setAriaLabel(reader.text("invoice.editor.pen." + name));
        words.addClassNames("pre-line", "message");
        form.addClassName("penned-fields");
        form.add(groups);
        addAction(pen);
        add(words, form);
        open(false);
    }

    /** Whom the invoice is for. */
    static PennedSection buyer(HeaderFields fields) {
        var before = fields.made().size();
        var groups = new Component[] {
            address(fields, "buyer"), new FieldGroup(fields.text("buyerVat", NUMBER)),
        };
        return new PennedSection(fields, "buyer", since(fields, before), groups);
    }

    /** Where the goods go. */
    static PennedSection place(HeaderFields fields) {
        var before = fields.made().size();
        var groups = new Component[] {address(fields, "place")};
        return new PennedSection(fields, "place", since(fields, before), groups);
    }

    /** Who invoices, and whom the buyer can ask. */
    static PennedSection seller(HeaderFields fields) {
        var before = fields.made().size();
        var groups = new Component[] {
            address(fields, "seller"),
            new FieldGroup(fields.text("sellerVat", NUMBER), fields.text("sellerRegistration", NUMBER)),
            new FieldGroup(
                    fields.text("contactName", NAME), fields.text("contactPhone", NUMBER), fields.mail("contactMail")),
        };
        return new PennedSection(fields, "seller", since(fields, before), groups);
    }

    private static FieldGroup address(HeaderFields fields, String name) {
        return new FieldGroup(
                fields.text(name + "Name", NAME),
                fields.text(name + "Street", NAME),
                fields.text(name + "PostalCode", CODE),
                fields.text(name + "City", TOWN),
                fields.country(name + "Country"));
    }

    private static List<FieldAddress> since(HeaderFields fields, int before) {
        return List.copyOf(fields.made().subList(before, fields.made().size()));
    }

    /** Says what stands on the invoice now; where something is wrong in it, its fields are open. */
    void show(String text, Collection<FieldAddress> wrong) {
        words.setText(text);
        if (addresses.stream().anyMatch(wrong::contains)) {
            open(true);
        }
    }

    /** Opens the fields, if that one is among them. */
    void openFor(FieldAddress at) {
        if (addresses.contains(at)) {
            open(true);
        }
    }

    private void open(boolean opened) {
        form.setVisible(opened);
        pen.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
        pen.setText(reader.text(opened ? "invoice.editor.pen.close" : "invoice.editor.pen"));
    }
}
