package org.orderportal.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.Test;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.UnsentTexts;
import org.orderportal.response.ResponseField;
import tools.jackson.databind.json.JsonMapper;

/** A text that the browser remembered from before is offered, and writes nothing over that is newer. */
class TextFromBeforeTest extends EditedResponse {

    @Test
    void it_is_put_back_at_once_where_nothing_was_written_since() {
        open();
        browserRemembers("Call before you come");

        test(find(Button.class).withText("Put it back").single()).click();

        assertThat(message().getValue()).isEqualTo("Call before you come");
    }

    @Test
    void it_takes_the_place_of_a_newer_text_only_when_one_says_so() {
        open();
        browserRemembers("Call before you come");
        test(message()).setValue("Ring the bell");
        roundTrip();

        test(find(Button.class).withText("Put it back").single()).click();
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(message().getValue()).isEqualTo("Ring the bell");

        test(find(Button.class).withText("Put it back").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(message().getValue()).isEqualTo("Call before you come");
    }

    private TextArea message() {
        return find(TextArea.class)
                .withAttribute(
                        "data-field", FieldAddress.header(ResponseField.MESSAGE).toString())
                .single();
    }

    private void browserRemembers(String text) {
        var data = JsonMapper.shared().createObjectNode();
        data.putArray("event.detail.texts")
                .addObject()
                .put("field", FieldAddress.header(ResponseField.MESSAGE).toString())
                .put("text", text);
        var unsent = find(UnsentTexts.class).single().getElement();
        unsent.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(unsent, "unsent-found", data));
        roundTrip();
    }
}
