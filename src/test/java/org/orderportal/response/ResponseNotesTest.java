package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

/** The notes of the electronic document: what it has no other place for, each text once. */
@AnyDatabase
class ResponseNotesTest {

    @Test
    void an_answer_without_a_word_has_no_note() {
        var response = two().write("1", "accepted", "6").response();

        assertThat(response.electronicNote()).isNull();
        assertThat(response.lines().getFirst().electronicNote()).isNull();
    }

    @Test
    void the_message_comes_first_then_what_it_replaces_extras_changes_and_files() {
        var note = two().after(two().response())
                .write("", "message", "Thank you")
                .row("+1", "charge", null)
                .write("+1", "description", "Freight")
                .write("+1", "amount", "40")
                .row("+2", "discount", null)
                .write("+2", "description", "Loyalty")
                .write("+2", "percent", "10")
                .write("", "contactName", "Ulla Berg")
                .write("", "buyerCity", "Umeå")
                .write("", "placeName", "Dock 5")
                .file("plan.pdf")
                .file("photo.png")
                .response()
                .electronicNote();

        assertThat(note).isEqualTo("""
                Thank you
                response.note.replaces[OR-2]
                response.note.charge[Freight, 40.00 SEK]
                response.note.discount[Loyalty, 15.00 SEK]
                response.note.contact[Ulla Berg, +46 8 1, karin@example.com]
                response.note.buyer[Kajen 1, 211 20 Umeå, SE]
                response.note.place[Dock 5, Kajen 1, 211 20 Malmö, SE]
                response.note.files[plan.pdf, photo.png]""");
    }

    @Test
    void what_is_not_known_leaves_no_gap_in_an_address() {
        var note = two().write("", "buyerPostalCode", "")
                .write("", "buyerStreet", "")
                .write("", "placeName", "")
                .write("", "placeCity", "")
                .write("", "placePostalCode", "")
                .response()
                .electronicNote();

        assertThat(note).isEqualTo("response.note.buyer[Malmö, SE]\nresponse.note.place[Kajen 1, SE]");
    }

    @Test
    void a_row_says_its_reason_and_its_note() {
        var lines = TestForm.of(10, 10, 10, 10, 10, 10)
                .write("1", "reasonCode", "OUT_OF_STOCK")
                .write("2", "reasonCode", "OUT_OF_STOCK")
                .write("2", "reason", "until May")
                .write("2", "note", "Sorry")
                .write("3", "reasonCode", "OTHER")
                .write("3", "reason", "Fire in the warehouse")
                .write("4", "reason", "Ask us")
                .write("4", "note", "Ask us")
                .write("5", "note", "In the small box")
                .response()
                .lines();

        assertThat(lines)
                .extracting(OrderResponse.Line::electronicNote)
                .containsExactly(
                        "response.reason.OUT_OF_STOCK[]",
                        "response.reason.OUT_OF_STOCK[]: until May\nSorry",
                        "Fire in the warehouse",
                        "Ask us",
                        "In the small box",
                        null);
    }

    @Test
    void a_rejection_without_lines_gathers_what_was_said_of_them() {
        var note = TestForm.of(10, 5, 7)
                .write("*", "reject", "true")
                .write("1", "reason", "Sold out")
                .write("3", "reason", "Sold out")
                .write("2", "note", "Ask again in May")
                .response();

        assertThat(note.code()).isEqualTo(ResponseCode.RE);
        assertThat(note.electronicNote())
                .isEqualTo("response.note.rows[10, 30, Sold out]\nresponse.note.rows[20, Ask again in May]");
    }

    @Test
    void what_was_said_of_all_rows_of_a_rejection_is_said_once_without_them() {
        var note = TestForm.of(10, 5, 0)
                .write("*", "reject", "true")
                .write("1", "reason", "Sold out")
                .write("2", "reason", "Sold out")
                .response()
                .electronicNote();

        assertThat(note).isEqualTo("Sold out");
    }

    @Test
    void what_was_said_of_lines_that_the_document_carries_is_not_gathered() {
        var response = two().write("1", "reject", "true")
                .write("1", "reason", "Sold out")
                .response();

        assertThat(response.electronicNote()).isNull();
        assertThat(response.lines().getFirst().electronicNote()).isEqualTo("Sold out");
    }

    private static TestForm two() {
        return TestForm.of(10, 5);
    }
}
