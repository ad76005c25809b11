package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.response.LineCode.ACCEPTED;
import static org.orderportal.response.LineCode.ADDED;
import static org.orderportal.response.LineCode.ALREADY_DELIVERED;
import static org.orderportal.response.LineCode.CHANGED;
import static org.orderportal.response.LineCode.NOT_ACCEPTED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.OrderProfile;
import org.orderportal.response.OrderResponse.Overall;

/** What the rows come to: the answer as a whole, the code of the document, and the code of each line. */
class ResponseCodesTest {

    private record Case(String what, TestForm form, Overall overall, ResponseCode code, List<LineCode> lines) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static Case of(String what, TestForm form, Overall overall, ResponseCode code, LineCode... lines) {
        return new Case(what, form, overall, code, List.of(lines));
    }

    private static TestForm two() {
        return TestForm.of(10, 5);
    }

    static List<Case> cases() {
        return List.of(
                of("nothing is changed", two(), Overall.ACCEPTED, ResponseCode.AP, ACCEPTED, ACCEPTED),
                of(
                        "only the message says something",
                        two().write("", "message", "Thank you"),
                        Overall.ACCEPTED,
                        ResponseCode.AP,
                        ACCEPTED,
                        ACCEPTED),
                of(
                        "a row has a note",
                        two().write("2", "note", "In the small box"),
                        Overall.ACCEPTED,
                        ResponseCode.CA,
                        ACCEPTED,
                        ACCEPTED),
                of(
                        "a row promises the day that was wanted",
                        two().write("1", "promised", "2026-12-01"),
                        Overall.ACCEPTED,
                        ResponseCode.CA,
                        ACCEPTED,
                        ACCEPTED),
                of(
                        "the wanted day is promised for all",
                        two().write("", "promisedUntil", "2026-12-01"),
                        Overall.ACCEPTED,
                        ResponseCode.AP,
                        ACCEPTED,
                        ACCEPTED),
                of(
                        "a row promises another day",
                        two().write("1", "promised", "2026-12-08"),
                        Overall.ACCEPTED_WITH_CHANGES,
                        ResponseCode.CA,
                        CHANGED,
                        ACCEPTED),
                of(
                        "another day is promised for all",
                        two().write("", "promisedUntil", "2026-12-08"),
                        Overall.ACCEPTED_WITH_CHANGES,
                        ResponseCode.CA,
                        CHANGED,
                        CHANGED),
                of(
                        "the price differs",
                        two().write("2", "price", "11"),
                        Overall.ACCEPTED_WITH_CHANGES,
                        ResponseCode.CA,
                        ACCEPTED,
                        CHANGED),
                of(
                        "another article comes",
                        two().write("2", "substituteName", "Nut"),
                        Overall.ACCEPTED_WITH_CHANGES,
                        ResponseCode.CA,
                        ACCEPTED,
                        CHANGED),
                of(
                        "a row comes in two parts",
                        two().part("+1", 1, "4", "2026-12-01").part("+2", 1, "6", "2026-12-01"),
                        Overall.ACCEPTED_WITH_CHANGES,
                        ResponseCode.CA,
                        CHANGED,
                        ACCEPTED),
                of(
                        "an article is added",
                        two().added("+1", "Washer", "3"),
                        Overall.ACCEPTED_WITH_CHANGES,
                        ResponseCode.CA,
                        ACCEPTED,
                        ACCEPTED,
                        ADDED),
                of(
                        "more is accepted than ordered",
                        two().overConfirm(20).write("1", "accepted", "11"),
                        Overall.ACCEPTED_WITH_CHANGES,
                        ResponseCode.CA,
                        CHANGED,
                        ACCEPTED),
                of(
                        "less is accepted",
                        two().write("1", "accepted", "6"),
                        Overall.PARTIALLY_ACCEPTED,
                        ResponseCode.CA,
                        CHANGED,
                        ACCEPTED),
                of(
                        "the rest comes later",
                        two().write("1", "accepted", "6").write("1", "backOrder", "4"),
                        Overall.PARTIALLY_ACCEPTED,
                        ResponseCode.CA,
                        CHANGED,
                        ACCEPTED),
                of(
                        "all of a row comes later",
                        two().write("1", "accepted", "0").write("1", "backOrder", "10"),
                        Overall.PARTIALLY_ACCEPTED,
                        ResponseCode.CA,
                        CHANGED,
                        ACCEPTED),
                of(
                        "a row is rejected",
                        two().write("2", "reject", "true"),
                        Overall.PARTIALLY_ACCEPTED,
                        ResponseCode.CA,
                        ACCEPTED,
                        NOT_ACCEPTED),
                of(
                        "nothing of a row is accepted",
                        two().write("2", "accepted", "0"),
                        Overall.PARTIALLY_ACCEPTED,
                        ResponseCode.CA,
                        ACCEPTED,
                        NOT_ACCEPTED),
                of(
                        "all rows are rejected",
                        two().write("*", "reject", "true"),
                        Overall.REJECTED,
                        ResponseCode.RE,
                        NOT_ACCEPTED,
                        NOT_ACCEPTED),
                of(
                        "all are rejected, and the buyer wants reasons",
                        two().reasonRequired().write("*", "reject", "true").write("*", "reason", "Sold out"),
                        Overall.REJECTED,
                        ResponseCode.CA,
                        NOT_ACCEPTED,
                        NOT_ACCEPTED),
                of(
                        "all but one are rejected",
                        two().write("*", "reject", "true").write("2", "reject", "false"),
                        Overall.PARTIALLY_ACCEPTED,
                        ResponseCode.CA,
                        NOT_ACCEPTED,
                        ACCEPTED),
                of(
                        "all are rejected, and an article is added",
                        two().write("*", "reject", "true").added("+1", "Washer", "3"),
                        Overall.PARTIALLY_ACCEPTED,
                        ResponseCode.CA,
                        NOT_ACCEPTED,
                        NOT_ACCEPTED,
                        ADDED),
                of(
                        "nothing was ordered of a row",
                        TestForm.of(10, 0),
                        Overall.ACCEPTED,
                        ResponseCode.AP,
                        ACCEPTED,
                        ACCEPTED),
                of(
                        "nothing was ordered of a row, and all else is rejected",
                        TestForm.of(10, 0).write("*", "reject", "true"),
                        Overall.REJECTED,
                        ResponseCode.RE,
                        NOT_ACCEPTED,
                        ACCEPTED),
                of(
                        "all of a row was delivered already",
                        TestForm.of(5)
                                .line(TestForm.sums(10, 10, 0, 10, 0, 0, 0))
                                .write("1", "reject", "true"),
                        Overall.PARTIALLY_ACCEPTED,
                        ResponseCode.CA,
                        NOT_ACCEPTED,
                        ALREADY_DELIVERED));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_codes_follow_from_the_rows(Case given) {
        var response = given.form().response();

        assertThat(response.overall()).isEqualTo(given.overall());
        assertThat(response.code()).isEqualTo(given.code());
        assertThat(response.lines()).extracting(OrderResponse.Line::code).isEqualTo(given.lines());
        assertThat(given.form().form().problemsBeforeSending())
                .noneMatch(problem -> problem.level() == org.orderportal.document.DraftProblem.Level.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"20, RE", "21, CA"})
    void a_rejection_with_more_reasons_than_fit_one_note_carries_its_lines(int reasons, ResponseCode code) {
        var quantities = new long[reasons + 2];
        Arrays.fill(quantities, 10);
        var form = TestForm.of(quantities).write(FieldAddress.ALL_ROWS, "reject", "true");
        for (int row = 1; row <= reasons; row++) {
            form.write(Integer.toString(row), "reason", "Reason " + row);
        }
        form.write(Integer.toString(reasons + 1), "reason", "Reason 1");

        assertThat(form.response().code()).isEqualTo(code);
    }

    @Test
    void only_a_changed_answer_of_an_advanced_order_waits_for_the_buyer() {
        assertThat(two().write("1", "accepted", "6").posting().awaitsBuyer()).isFalse();
        assertThat(two().profile(OrderProfile.ADVANCED_ORDERING).posting().awaitsBuyer())
                .isFalse();
        assertThat(two().profile(OrderProfile.ADVANCED_ORDERING)
                        .write("1", "accepted", "6")
                        .posting()
                        .awaitsBuyer())
                .isTrue();
        assertThat(two().profile(OrderProfile.ADVANCED_ORDERING)
                        .write("1", "note", "Careful")
                        .posting()
                        .awaitsBuyer())
                .isFalse();
        assertThat(two().profile(OrderProfile.ADVANCED_ORDERING)
                        .write(FieldAddress.ALL_ROWS, "reject", "true")
                        .posting()
                        .awaitsBuyer())
                .isFalse();
    }
}
