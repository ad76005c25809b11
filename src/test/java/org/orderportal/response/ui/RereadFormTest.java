package org.orderportal.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Shelf;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.response.ResponseField;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor whose form was given up, since others needed the memory, goes on as if nothing had been. */
@ViewPackages(packages = {"org.orderportal.response.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class RereadFormTest extends EditedResponse {

    @Autowired
    Shelf shelf;

    @BeforeEach
    void anEditor() {
        open();
    }

    @Test
    void what_was_typed_before_and_after_is_kept_and_shown() {
        type(0, "accepted", "150");
        giveUp();

        type(1, "accepted", "300");

        assertThat(kept(0, "accepted").text()).isEqualTo("150");
        assertThat(kept(1, "accepted").text()).isEqualTo("300");
        assertThat(cell(0, "accepted", "accepted")).isEqualTo("150");
        assertThat(cell(1, "accepted", "accepted")).isEqualTo("300");
        assertThat(badge()).isEqualTo("Partially accepted");
    }

    @Test
    void what_another_wrote_into_a_field_meanwhile_is_asked_about_as_ever() {
        giveUp();
        drafts.patch(draft(), new DraftPatch(new FieldAddress(key(0), "accepted"), 0, "100", false, "theirs"));

        type(0, "accepted", "150");

        assertThat(kept(0, "accepted").text()).isEqualTo("100");
        assertThat(grid().isDetailsVisible(key(0))).isTrue();
    }

    @Test
    void rows_that_another_added_meanwhile_are_shown() {
        giveUp();
        drafts.addRow(draft(), ResponseField.ADDED, null, "theirs");

        type(0, "accepted", "150");
        roundTrip();

        assertThat(find(Span.class).withText("3 ordered · 1 added").exists()).isTrue();
        assertThat(test(grid()).size()).isEqualTo(4);
        assertThat(kept(0, "accepted").text()).isEqualTo("150");
    }

    @Test
    void an_answer_is_sent_from_what_is_read_again() {
        type(0, "accepted", "150");
        giveUp();
        var id = draft();

        send();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("documents/" + id);
    }

    /** Something that needs all the room comes into use. */
    private void giveUp() {
        shelf.place(() -> "all", any -> Integer.MAX_VALUE).get();
    }
}
