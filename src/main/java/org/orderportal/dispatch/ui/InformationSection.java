package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.orderportal.base.ui.PageSection;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.dispatch.Incoterms;
import org.orderportal.dispatch.TransportMode;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.order.ui.Reader;

/** What the dispatch is as a whole: its number and days, its orders, who carries it, and on which terms. */
class InformationSection extends PageSection {

    private static final int NAME = 200;
    private static final int NUMBER = 60;
    private static final int TIME = 10;

    private final Reader reader;
    private final HeaderFields fields;
    private final Paragraph accepts = new Paragraph();

    /**
     * @param number the next one of the series, which another document may take first
     * @param orders the orders that go along
     */
    InformationSection(HeaderFields fields, String number, Component orders) {
        super("information", fields.reader().text("dispatch.editor.information"));
        this.reader = fields.reader();
        this.fields = fields;
        accepts.addClassNames("field-note", "accepts-implicitly");
        var tracking = fields.text(DispatchField.TRACKING, NAME);
        var time = fields.text(DispatchField.DISPATCHED_AT, TIME);
        time.setPlaceholder("14:30");
        var facts = new FieldGroup(
                FieldGroup.fact(
                        reader.text("dispatch.editor.field.number"),
                        number,
                        reader.text("dispatch.editor.field.number.help")),
                FieldGroup.fact(
                        reader.text("dispatch.editor.field.issuedOn"),
                        reader.formats().date(reader.today()),
                        ""));
        var days = new FieldGroup(
                fields.day(DispatchField.DISPATCHED_ON),
                time,
                fields.day(DispatchField.DELIVERY_FROM),
                fields.day(DispatchField.DELIVERY_UNTIL));
        add(
                accepts,
                facts,
                orders,
                days,
                new FieldGroup(
                                fields.text(DispatchField.CARRIER, NAME),
                                tracking,
                                fields.text(DispatchField.SHIPMENT_ID, NAME),
                                mode())
                        .titled("carrier-group", reader.text("dispatch.editor.carriage"), ""),
                new FieldGroup(measure(DispatchField.GROSS_WEIGHT, "kg"), measure(DispatchField.VOLUME, "m³"))
                        .titled("measures-group", reader.text("dispatch.editor.measures"), ""),
                new FieldGroup(incoterm(), fields.text(DispatchField.INCOTERM_PLACE, NAME))
                        .titled(
                                "terms-group",
                                reader.text("dispatch.editor.terms"),
                                reader.text("dispatch.editor.terms.note")));
    }

    /** An unanswered order counts as accepted when it is dispatched: that is said before. */
    void show(DispatchForm form) {
        accepts.setText(reader.text(
                "dispatch.editor.accepts", form.orders().getFirst().summary().buyerName()));
        accepts.setVisible(form.impliesAcceptance());
    }

    private TextField measure(String name, String unit) {
        var field = new TextField(label(name));
        field.setSuffixComponent(new Span(unit));
        field.addClassName("right");
        return fields.fields().bind(at(name), field, FieldTexts.quantity(reader));
    }

    private Select<TransportMode> mode() {
        var field = new Select<TransportMode>();
        field.setLabel(label(DispatchField.TRANSPORT_MODE));
        field.setItems(TransportMode.values());
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(mode -> mode == null ? "" : reader.text(mode.key()));
        return fields.fields()
                .bind(
                        at(DispatchField.TRANSPORT_MODE),
                        field,
                        mode -> mode == null ? "" : mode.name(),
                        text -> text.isEmpty() ? null : TransportMode.valueOf(text));
    }

    private ComboBox<String> incoterm() {
        var field = new ComboBox<String>(label(DispatchField.INCOTERM));
        field.setItems(Incoterms.CODES);
        field.setItemLabelGenerator(code -> code + " – " + reader.text("dispatch.incoterm." + code));
        return fields.fields()
                .bind(
                        at(DispatchField.INCOTERM),
                        field,
                        code -> code == null ? "" : code,
                        text -> Incoterms.CODES.contains(text) ? text : null);
    }

    private String label(String name) {
        return reader.text("dispatch.editor.field." + name);
    }

    private FieldAddress at(String name) {
        var at = FieldAddress.header(name);
        fields.made().add(at);
        return at;
    }
}
