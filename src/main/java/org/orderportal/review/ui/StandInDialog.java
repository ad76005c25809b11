package org.orderportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.TypedDays;
import org.orderportal.identity.UserAccount;
import org.orderportal.order.ui.Reader;
import org.orderportal.review.StandIn;
import org.orderportal.review.StandIns;

/** Lets an account manager name who looks after their orders while they are away, and shows for whom they do. */
class StandInDialog extends Composite<Dialog> {

    private final Div known = new Div();
    private final ComboBox<UserAccount> person = new ComboBox<>(getTranslation("review.stand-in.person"));
    private final DatePicker from = new DatePicker(getTranslation("review.stand-in.from"));
    private final DatePicker until = new DatePicker(getTranslation("review.stand-in.until"));
    private final Paragraph refusal = new Paragraph();
    private final StandIns standIns;
    private final Reader reader;
    private final Runnable onChange;

    StandInDialog(StandIns standIns, List<UserAccount> colleagues, Reader reader, Runnable onChange) {
        this.standIns = standIns;
        this.reader = reader;
        this.onChange = onChange;
        var today = standIns.today();

        person.setItems(colleagues.stream()
                .filter(other -> other.id().value() != reader.user().id())
                .toList());
        person.setItemLabelGenerator(UserAccount::name);
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        List.of(from, until).forEach(day -> {
            TypedDays.in(day, reader.formats().locale(), reader.today());
            day.setMin(today);
            day.setRequiredIndicatorVisible(true);
        });
        from.setValue(today);
        until.setValue(today.plusDays(7));
        refusal.addClassNames("tone-bad", "strong");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);

        var days = new Div(from, until);
        days.addClassName("day-and-time");
        var fields = new Div(new Paragraph(getTranslation("review.stand-in.text")), known, person, days, refusal);
        fields.addClassName("form-stack");
        var submit = new Button(getTranslation("review.stand-in.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(getTranslation("review.stand-in.title"));
        getContent().addClassName("form-dialog");
        getContent().add(fields);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("review.done"),
                                click -> getContent().close()),
                        submit);
        showKnown();
    }

    void open() {
        getContent().open();
    }

    private void showKnown() {
        known.removeAll();
        standIns.own().forEach(one -> known.add(row(one)));
        known.setVisible(known.getComponentCount() > 0);
    }

    private Component row(StandIn one) {
        var days = List.of(reader.day(one.from()), reader.day(one.until()));
        var mine = one.absentId() == reader.user().id();
        var words = new Span(getTranslation(
                mine ? "review.stand-in.yours" : "review.stand-in.for",
                mine ? one.standInName() : one.absentName(),
                days.getFirst(),
                days.getLast()));
        var row = new Div(words);
        row.addClassName("stand-in");
        if (mine) {
            var end = new Button(getTranslation("review.stand-in.end"), click -> end(one));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            end.setAriaLabel(getTranslation("review.stand-in.end.of", one.standInName()));
            row.add(end);
        }
        return row;
    }

    private void end(StandIn one) {
        standIns.end(one.id());
        showKnown();
        onChange.run();
    }

    private void submit() {
        var missing = person.getValue() == null || from.getValue() == null || until.getValue() == null;
        person.setInvalid(person.getValue() == null);
        if (missing) {
            refuse(getTranslation("review.stand-in.missing"));
            return;
        }
        try {
            standIns.name(
                    Objects.requireNonNull(person.getValue()).id(),
                    Objects.requireNonNull(from.getValue()),
                    Objects.requireNonNull(until.getValue()));
            refusal.setVisible(false);
            person.clear();
            person.setInvalid(false);
            showKnown();
            onChange.run();
        } catch (Refusal why) {
            refuse(getTranslation(why.key(), why.arguments()));
        }
    }

    private void refuse(String text) {
        refusal.setText(text);
        refusal.setVisible(true);
    }
}
