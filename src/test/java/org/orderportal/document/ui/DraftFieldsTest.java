package org.orderportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.document.DraftProblem.Level;
import org.orderportal.document.FieldAddress;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = DraftFieldsTest.class)
class DraftFieldsTest extends SpringBrowserlessTest {

    private static final FieldAddress MESSAGE = FieldAddress.header("message");
    private static final FieldAddress WEIGHT = FieldAddress.header("weight");
    private static final FieldAddress DAY = FieldAddress.header("day");
    private static final FieldAddress URGENT = FieldAddress.header("urgent");

    private final List<FieldEdit> edits = new ArrayList<>();
    private final DraftFields fields = new DraftFields(edits::add);
    private TextArea message;
    private TextField weight;
    private DatePicker day;

    @BeforeEach
    void a_form() {
        message = fields.bind(MESSAGE, new TextArea("Message"), FieldText.any());
        weight = fields.bind(WEIGHT, new TextField("Weight"), new Numbers());
        day = fields.bind(DAY, new DatePicker("Day"), new Days());
        UI.getCurrent().add(message, weight, day);
    }

    @Test
    void what_is_typed_is_told_within_half_a_second_in_the_portals_spelling_and_as_typed() {
        test(weight).setValue("1,5");

        assertThat(edits).containsExactly(FieldEdit.readable(WEIGHT, "1.5", "1,5"));
        assertThat(weight.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(weight.getValueChangeTimeout()).isEqualTo(500);
    }

    @Test
    void who_pauses_after_a_space_finds_it_there_when_they_go_on() {
        test(message).setValue("In week ");

        assertThat(edits).containsExactly(FieldEdit.readable(MESSAGE, "In week", "In week "));
        assertThat(message.getValue()).isEqualTo("In week ");
    }

    @Test
    void a_field_bears_its_address_for_the_browser() {
        assertThat(message.getElement().getAttribute("data-field")).isEqualTo("/message");
    }

    @Test
    void what_cannot_be_read_is_told_as_typed_and_the_field_says_what_to_enter() {
        test(weight).setValue("12 apples");

        assertThat(edits).containsExactly(FieldEdit.unreadable(WEIGHT, "12 apples"));
        assertThat(weight.isInvalid()).isTrue();
        assertThat(weight.getErrorMessage()).isEqualTo("Enter a number");

        test(weight).setValue("12");
        assertThat(edits.getLast()).isEqualTo(FieldEdit.readable(WEIGHT, "12", "12"));
        assertThat(weight.isInvalid()).isFalse();
    }

    @Test
    void the_same_number_typed_again_after_nonsense_is_told() {
        fields.show(WEIGHT, "12", false);
        test(weight).setValue("12 apples");

        test(weight).setValue("12");

        assertThat(edits)
                .containsExactly(FieldEdit.unreadable(WEIGHT, "12 apples"), FieldEdit.readable(WEIGHT, "12", "12"));
    }

    @Test
    void one_that_cannot_be_read_holds_back_no_other() {
        test(weight).setValue("12 apples");

        test(message).setValue("Hello");

        assertThat(edits.getLast()).isEqualTo(FieldEdit.readable(MESSAGE, "Hello", "Hello"));
    }

    @Test
    void emptying_a_field_is_an_edit() {
        fields.show(WEIGHT, "1.5", false);
        test(weight).setValue("");

        assertThat(edits).containsExactly(FieldEdit.readable(WEIGHT, "", ""));
    }

    @Test
    void what_is_shown_is_no_edit_and_is_written_as_people_write_it() {
        fields.show(WEIGHT, "1.5", false);
        fields.show(DAY, "2026-11-24", false);

        assertThat(weight.getValue()).isEqualTo("1,5");
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(edits).isEmpty();
        assertThat(fields.show(FieldAddress.header("unknown"), "x", false)).isFalse();
    }

    @Test
    void what_could_not_be_read_is_shown_again_with_its_complaint() {
        fields.show(WEIGHT, "12 apples", true);

        assertThat(weight.getValue()).isEqualTo("12 apples");
        assertThat(weight.isInvalid()).isTrue();
        assertThat(edits).isEmpty();
    }

    @Test
    void a_day_that_could_not_be_read_says_so_again_and_is_read_when_it_is_put_right() {
        fields.show(DAY, "soon", true);
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo("Enter a day");
        assertThat(edits).isEmpty();

        fields.type(DAY, "2026-11-24");
        assertThat(day.isInvalid()).isFalse();
        assertThat(edits).containsExactly(FieldEdit.readable(DAY, "2026-11-24", null));
    }

    @Test
    void days_and_ticks_are_told_too() {
        var urgent = fields.bind(
                URGENT,
                new Checkbox("Urgent"),
                ticked -> String.valueOf(Boolean.TRUE.equals(ticked)),
                Boolean::valueOf);
        UI.getCurrent().add(urgent);

        test(day).setValue(LocalDate.of(2026, 11, 24));
        test(urgent).click();

        assertThat(edits)
                .containsExactly(FieldEdit.readable(DAY, "2026-11-24", null), FieldEdit.readable(URGENT, "true", null));
    }

    @Test
    void what_the_rules_find_is_shown_at_its_field_and_goes_when_it_is_put_right() {
        fields.showProblems(Map.of(MESSAGE, problem(Level.ERROR)));
        assertThat(message.isInvalid()).isTrue();
        assertThat(message.getErrorMessage()).isEqualTo("Say why");
        assertThat(message.getElement().hasAttribute("warns")).isFalse();

        fields.showProblems(Map.of());
        assertThat(message.isInvalid()).isFalse();
    }

    @Test
    void what_is_worth_a_look_does_not_look_like_a_mistake() {
        fields.showProblems(Map.of(MESSAGE, problem(Level.WARNING)));

        assertThat(message.getErrorMessage()).isEqualTo("Say why");
        assertThat(message.getElement().hasAttribute("warns")).isTrue();
    }

    @Test
    void no_field_has_a_button_that_clears_it_for_escape_would_press_that() {
        var picker = new DatePicker("Due");
        picker.setClearButtonVisible(true);

        fields.bind(FieldAddress.header("due"), picker, new Days());

        assertThat(picker.isClearButtonVisible()).isFalse();
    }

    private static EditorProblem problem(Level level) {
        return new EditorProblem("message", MESSAGE, "Message", "Say why", level, "test.problem");
    }

    @Test
    void a_text_from_before_a_reload_is_put_back_as_if_it_were_typed() {
        assertThat(fields.type(WEIGHT, "7,25")).isTrue();

        assertThat(edits).containsExactly(FieldEdit.readable(WEIGHT, "7.25", "7,25"));
    }

    @Test
    void a_question_stands_at_its_field_until_it_is_answered() {
        message.setHelperText("The buyer reads it");
        var question = new Span("Hers or yours?");

        assertThat(fields.ask(MESSAGE, question)).isTrue();
        assertThat(message.getHelperComponent()).isEqualTo(question);

        var typedOn = new Span("Hers, or what you typed on?");
        assertThat(fields.ask(MESSAGE, typedOn)).isTrue();
        assertThat(message.getHelperComponent()).isEqualTo(typedOn);

        typedOn.removeFromParent();
        fields.settled(MESSAGE);
        assertThat(message.getHelperComponent()).isNull();
        assertThat(message.getHelperText()).isEqualTo("The buyer reads it");
        assertThat(fields.ask(FieldAddress.header("unknown"), question)).isFalse();
    }

    private static final class Numbers implements FieldText {

        @Override
        public Optional<String> read(String typed) {
            return typed.matches("[0-9]+(,[0-9]+)?")
                    ? Optional.of(new BigDecimal(typed.replace(',', '.')).toPlainString())
                    : Optional.empty();
        }

        @Override
        public String show(String text) {
            return text.replace('.', ',');
        }

        @Override
        public String whatToEnter() {
            return "Enter a number";
        }
    }

    private static final class Days implements FieldText {

        @Override
        public Optional<String> read(String typed) {
            try {
                return Optional.of(LocalDate.parse(typed).toString());
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public String show(String text) {
            return text;
        }

        @Override
        public String whatToEnter() {
            return "Enter a day";
        }
    }
}
