package org.orderportal.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.response.ResponseField;

/** Two people write into the same row of a response. */
@ViewPackages(packages = {"org.orderportal.response.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
@AnyDatabase
class TwoPeopleInAResponseTest extends EditedResponse {

    @BeforeEach
    void anEditor() {
        open();
    }

    @Test
    void the_question_stands_under_the_row_and_its_cell_goes_on_showing_what_was_typed() {
        theyWrite(ResponseField.ACCEPTED, "150");

        typeAccepted("120");

        assertThat(grid().isDetailsVisible(row())).isTrue();
        assertThat(shown("accepted")).isEqualTo("120");
        assertThat(shown("acceptedError")).isEqualTo("Written by two people: choose below.");
        assertThat(find(Button.class).withText("Keep mine").exists()).isFalse();

        typeAccepted("125");
        assertThat(shown("accepted")).isEqualTo("125");
        assertThat(drafts.read(draft()).fields().get(accepted()).text()).isEqualTo("150");
    }

    @Test
    void the_form_of_the_row_asks_too_and_the_answer_there_ends_the_question() {
        theyWrite(ResponseField.ACCEPTED, "150");
        typeAccepted("120");
        press("openForm");

        test(find(Button.class).withText("Keep mine").single()).click();

        assertThat(drafts.read(draft()).fields().get(accepted()).text()).isEqualTo("120");
        assertThat(grid().isDetailsVisible(row())).isFalse();
        assertThat(shown("acceptedError")).isEmpty();
        assertThat(find(TextField.class).withCaption("Accepted").single().getValue())
                .isEqualTo("120");
    }

    private void press(String function) {
        test(grid()).invokeLitRendererFunction(0, "more", function);
        roundTrip();
    }

    private void theyWrite(String field, String text) {
        drafts.patch(
                draft(),
                new DraftPatch(
                        new FieldAddress(row(), field),
                        0,
                        text,
                        false,
                        UUID.randomUUID().toString()));
    }

    private void typeAccepted(String text) {
        type(0, ResponseField.ACCEPTED, text);
    }

    private FieldAddress accepted() {
        return new FieldAddress(row(), ResponseField.ACCEPTED);
    }

    private String row() {
        return key(0);
    }

    private String shown(String property) {
        return cell(0, ResponseField.ACCEPTED, property);
    }
}
