package org.orderportal.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseField;

/** What the response is as a whole: its number and day, our own number, the promise for all rows, whom to ask. */
class InformationSection extends PageSection {

    private static final int NAME = 200;
    private static final int PHONE = 60;

    private final Reader reader;
    private final Span answer = new Span();
    private final Paragraph why = new Paragraph();

    /** @param number the next one of the series, which another document may take first */
    InformationSection(HeaderFields fields, String number, String replaces) {
        super("information", fields.reader().text("response.editor.information"));
        this.reader = fields.reader();
        answer.addClassName("strong");
        why.addClassNames("muted", "why-answer");
        var whole = new Div(answer, why);
        whole.addClassName("overall-answer");
        whole.getElement().setAttribute("role", "status");
        var own = fields.text(ResponseField.OWN_ORDER, NAME);
        own.setHelperText(reader.text("response.editor.field.ownOrder.help"));
        var from = fields.day(ResponseField.PROMISED_FROM);
        var until = fields.day(ResponseField.PROMISED_UNTIL);
        from.setHelperText(reader.text("response.editor.field.promised-period.help"));
        var group = new FieldGroup(
                FieldGroup.fact(reader.text("response.editor.field.number"), number, given(replaces)),
                FieldGroup.fact(
                        reader.text("response.editor.field.issuedOn"),
                        reader.formats().date(reader.today()),
                        ""),
                own,
                from,
                until);
        group.addClassName("information-fields");
        add(
                whole,
                group,
                new FieldGroup(
                                fields.text(ResponseField.CONTACT_NAME, NAME),
                                fields.text(ResponseField.CONTACT_PHONE, PHONE),
                                fields.mail(ResponseField.CONTACT_EMAIL))
                        .titled(
                                "contact-group",
                                reader.text("response.editor.contact"),
                                reader.text("document.editor.pdf-only")));
    }

    private String given(String replaces) {
        return replaces.isEmpty()
                ? reader.text("response.editor.field.number.help")
                : reader.text("response.editor.field.number.replaces", replaces);
    }

    /** Says what the rows come to, and why. */
    void showAnswer(String words, String tone, String because) {
        answer.setText(words);
        answer.setClassName("strong " + tone);
        why.setText(because);
    }
}
