package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.TypedDays;
import org.orderportal.order.ui.Reader;
import org.orderportal.review.ui.SnoozeTimes.Choice;

/** Asks until when something is put off, and why. */
class SnoozeDialog extends Composite<Dialog> {

    private static final int LONGEST_NOTE = 1_000;
    private static final List<LocalTime> TIMES = IntStream.rangeClosed(12, 40)
            .mapToObj(half -> LocalTime.MIN.plusMinutes(30L * half))
            .toList();

    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(getTranslation("review.snooze.until"));
    private final DatePicker day = new DatePicker(getTranslation("review.snooze.day"));
    private final Select<LocalTime> time = new Select<>();
    private final TextArea note = new TextArea(getTranslation("review.snooze.note"));
    private final Paragraph refusal = new Paragraph();
    private final Reader reader;
    private final SnoozeTimes times;
    private final BiConsumer<Instant, String> onSnooze;

    /** @param onSnooze does it; a refusal keeps the question open */
    SnoozeDialog(Reader reader, SnoozeTimes times, BiConsumer<Instant, String> onSnooze) {
        this.reader = reader;
        this.times = times;
        this.onSnooze = onSnooze;
        var zone = reader.formats().zone();

        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> getTranslation("review.snooze.until." + one));
        choice.setValue(Choice.TOMORROW);
        choice.addValueChangeListener(change -> showFields());
        day.setMin(times.tomorrow(zone).minusDays(1));
        day.setValue(times.tomorrow(zone));
        TypedDays.in(day, reader.formats().locale(), reader.today());
        time.setLabel(getTranslation("review.snooze.time"));
        time.setItems(TIMES);
        time.setItemLabelGenerator(at -> Objects.requireNonNull(at).toString());
        time.setValue(LocalTime.of(8, 0));
        note.setHelperText(getTranslation("review.snooze.note.help"));
        note.setMaxLength(LONGEST_NOTE);
        note.setRequiredIndicatorVisible(true);
        note.setManualValidation(true);
        note.setAutofocus(true);
        refusal.addClassNames("tone-bad", "strong");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);

        var chosen = new Div(day, time);
        chosen.addClassName("day-and-time");
        var fields = new Div(note, choice, chosen, refusal);
        fields.addClassName("form-stack");
        var submit = new Button(getTranslation("review.snooze.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(getTranslation("review.snooze.title"));
        getContent().addClassName("form-dialog");
        getContent().add(fields);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("review.cancel"),
                                click -> getContent().close()),
                        submit);
        showFields();
    }

    void open() {
        getContent().open();
    }

    private void showFields() {
        var chosen = choice.getValue() == Choice.CHOSEN;
        day.setVisible(chosen);
        time.setVisible(chosen);
    }

    private void submit() {
        var on = Objects.requireNonNullElse(
                day.getValue(), times.tomorrow(reader.formats().zone()));
        try {
            onSnooze.accept(
                    times.until(
                            choice.getValue(),
                            on,
                            time.getValue(),
                            reader.formats().zone()),
                    note.getValue());
            getContent().close();
        } catch (Refusal why) {
            note.setInvalid(note.getValue().isBlank());
            refusal.setText(getTranslation(why.key(), why.arguments()));
            refusal.setVisible(true);
        }
    }
}
