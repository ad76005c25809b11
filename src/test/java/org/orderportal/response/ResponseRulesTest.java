package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftProblem.Level;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.response.OrderResponse.Overall;

/** What is wrong in a draft names its field and says what to enter. */
class ResponseRulesTest {

    private enum When {
        WRITING,
        SENDING
    }

    private record Case(TestForm form, When when, Level level, String at, String key) {

        @Override
        public String toString() {
            return key + " at " + at;
        }
    }

    private static Case error(TestForm form, String at, String key) {
        return new Case(form, When.WRITING, Level.ERROR, at, key);
    }

    private static Case strict(TestForm form, String at, String key) {
        return new Case(form, When.SENDING, Level.ERROR, at, key);
    }

    private static Case warning(TestForm form, String at, String key) {
        return new Case(form, When.WRITING, Level.WARNING, at, key);
    }

    private static TestForm ten() {
        return TestForm.of(10);
    }

    private static TestForm underWay() {
        return new TestForm().line(TestForm.sums(10, 10, 0, 4, 1, 0, 0)).after(ten().response());
    }

    private static TestForm invoiced() {
        return new TestForm().line(TestForm.sums(10, 10, 0, 0, 0, 8, 2)).after(ten().response());
    }

    static List<Case> quantities() {
        return List.of(
                error(ten().unreadable("1", "accepted", "ten"), "1/accepted", "base.number.unreadable"),
                error(ten().unreadable("1", "accepted", "1.234"), "1/accepted", "base.number.ambiguous"),
                error(ten().write("1", "accepted", "1.00000000001"), "1/accepted", "document.problem.too-many-digits"),
                error(ten().write("1", "accepted", ""), "1/accepted", "response.problem.accepted-missing"),
                error(ten().write("1", "accepted", "-1"), "1/accepted", "response.problem.negative"),
                error(ten().write("1", "backOrder", "-1"), "1/backOrder", "response.problem.negative"),
                error(ten().write("1", "accepted", "11"), "1/accepted", "response.problem.too-much"),
                error(ten().write("1", "backOrder", "1"), "1/backOrder", "response.problem.too-much-with-back-order"),
                error(ten().overConfirm(10).write("1", "accepted", "12"), "1/accepted", "response.problem.too-much"),
                warning(
                        ten().overConfirm(10).write("1", "accepted", "11"),
                        "1/accepted",
                        "response.problem.more-than-ordered"),
                error(TestForm.of(0).write("1", "accepted", "1"), "1/accepted", "response.problem.nothing-ordered"),
                error(underWay().write("1", "accepted", "4"), "1/accepted", "response.problem.below-dispatched"),
                error(underWay().write("1", "reject", "true"), "1/reject", "response.problem.below-dispatched"),
                error(invoiced().write("1", "accepted", "5"), "1/accepted", "response.problem.below-invoiced"));
    }

    static List<Case> terms() {
        return List.of(
                error(ten().write("1", "price", "0"), "1/price", "response.problem.price-positive"),
                error(underWay().write("1", "price", "11"), "1/price", "response.problem.under-way"),
                error(invoiced().write("1", "price", "11"), "1/price", "response.problem.under-way"),
                error(underWay().write("1", "substituteName", "Nut"), "1/substituteName", "response.problem.under-way"),
                error(
                        underWay().part("+1", 1, "6", null).part("+2", 1, "4", null),
                        "1/accepted",
                        "response.problem.under-way-split"),
                error(ten().write("1", "promised", "2026-11-19"), "1/promised", "response.problem.before-order"),
                warning(ten().write("1", "promised", "2026-11-24"), "1/promised", "response.problem.in-the-past"),
                error(ten().unreadable("1", "promised", "v. 48"), "1/promised", "base.day.week"),
                error(ten().write("1", "substituteGtin", "123"), "1/substituteGtin", "document.problem.gtin"),
                strict(
                        ten().write("1", "substituteItemId", "N-1"),
                        "1/substituteName",
                        "response.problem.substitute-name"),
                error(ten().part("+1", 1, "0", null), "+1/quantity", "response.problem.part-positive"),
                strict(
                        ten().part("+1", 1, "4", null).row("+2", "split", 1L),
                        "+2/quantity",
                        "response.problem.part-missing"),
                strict(
                        ten().reasonRequired().write("1", "accepted", "9"),
                        "1/reasonCode",
                        "response.problem.reason-missing"),
                strict(
                        ten().reasonRequired().write("*", "reject", "true"),
                        "1/reasonCode",
                        "response.problem.reason-missing"),
                strict(ten().write("1", "reasonCode", "OTHER"), "1/reason", "response.problem.reason-text"),
                error(ten().write("1", "reasonCode", "MOOD"), "1/reasonCode", "response.problem.reason-unknown"),
                error(ten().write("1", "note", "x".repeat(2001)), "1/note", "document.problem.too-long"));
    }

    static List<Case> rulesOfBuyers() {
        return List.of(
                error(
                        ten().without(AllowedChange.QUANTITY).write("1", "accepted", "9"),
                        "1/accepted",
                        "response.problem.not-allowed.QUANTITY"),
                error(
                        ten().without(AllowedChange.BACK_ORDER)
                                .write("1", "accepted", "6")
                                .write("1", "backOrder", "4"),
                        "1/backOrder",
                        "response.problem.not-allowed.BACK_ORDER"),
                error(
                        ten().without(AllowedChange.DATE).write("1", "promised", "2026-12-02"),
                        "1/promised",
                        "response.problem.not-allowed.DATE"),
                error(
                        ten().without(AllowedChange.DATE).write("", "promisedUntil", "2026-12-02"),
                        "/promisedUntil",
                        "response.problem.not-allowed.DATE"),
                error(
                        ten().without(AllowedChange.PRICE).write("1", "price", "11"),
                        "1/price",
                        "response.problem.not-allowed.PRICE"),
                error(
                        ten().without(AllowedChange.SUBSTITUTE).write("1", "substituteName", "Nut"),
                        "1/substituteName",
                        "response.problem.not-allowed.SUBSTITUTE"),
                error(
                        ten().without(AllowedChange.SPLIT)
                                .part("+1", 1, "6", null)
                                .part("+2", 1, "4", null),
                        "1/accepted",
                        "response.problem.not-allowed.SPLIT"),
                error(
                        ten().without(AllowedChange.DATE)
                                .part("+1", 1, "6", null)
                                .part("+2", 1, "4", "2026-12-09"),
                        "+2/promised",
                        "response.problem.not-allowed.DATE"),
                error(
                        ten().without(AllowedChange.ADDED_LINE).added("+1", "Washer", "3"),
                        "+1/name",
                        "response.problem.not-allowed.ADDED_LINE"));
    }

    static List<Case> others() {
        return List.of(
                strict(ten().row("+1", "added", null), "+1/name", "response.problem.added-name"),
                strict(ten().row("+1", "added", null), "+1/accepted", "response.problem.added-quantity"),
                error(ten().added("+1", "Washer", "0"), "+1/accepted", "response.problem.added-quantity"),
                error(
                        ten().added("+1", "Washer", "1").write("+1", "unit", "PIECES"),
                        "+1/unit",
                        "response.problem.unit"),
                error(
                        ten().added("+1", "Washer", "1").write("+1", "price", "-1"),
                        "+1/price",
                        "response.problem.price-positive"),
                strict(ten().row("+1", "charge", null), "+1/description", "response.problem.extra-description"),
                strict(ten().row("+1", "charge", null), "+1/amount", "response.problem.extra-amount"),
                error(
                        ten().row("+1", "charge", null).write("+1", "amount", "0"),
                        "+1/amount",
                        "response.problem.extra-positive"),
                error(
                        ten().row("+1", "discount", null).write("+1", "percent", "101"),
                        "+1/percent",
                        "response.problem.percent"),
                error(
                        ten().row("+1", "discount", null)
                                .write("+1", "percent", "10")
                                .write("+1", "amount", "5"),
                        "+1/percent",
                        "response.problem.amount-or-percent"),
                error(
                        ten().write("", "promisedFrom", "2026-12-05").write("", "promisedUntil", "2026-12-02"),
                        "/promisedUntil",
                        "response.problem.until-before-from"),
                error(ten().write("", "contactEmail", "karin"), "/contactEmail", "response.problem.mail"),
                error(ten().write("", "placeCountry", "XX"), "/placeCountry", "document.problem.country"),
                strict(ten().write("", "buyerName", ""), "/buyerName", "response.problem.buyer-name"),
                strict(underWay().write("", "basis", "76"), "/basis", "response.problem.answered-meanwhile"),
                strict(ten().write("", "basis", "76"), "/basis", "response.problem.answer-withdrawn"));
    }

    @ParameterizedTest
    @MethodSource({"quantities", "terms", "rulesOfBuyers", "others"})
    void what_is_wrong_is_named_at_its_field(Case given) {
        var form = given.form().form();

        assertThat(form.problemsBeforeSending()).anySatisfy(problem -> {
            assertThat(at(problem)).isEqualTo(place(given.at()));
            assertThat(problem.key()).isEqualTo(given.key());
            assertThat(problem.level()).isEqualTo(given.level());
        });
        assertThat(form.problems().stream().anyMatch(problem -> problem.key().equals(given.key())))
                .isEqualTo(given.when() == When.WRITING);
    }

    static List<TestForm> fine() {
        return List.of(
                ten(),
                ten().overConfirm(10).write("1", "accepted", "10.5").write("1", "backOrder", "0.5"),
                ten().without(AllowedChange.QUANTITY).write("1", "reject", "true"),
                ten().without(AllowedChange.QUANTITY)
                        .write("1", "accepted", "6")
                        .write("1", "backOrder", "4"),
                ten().without(AllowedChange.DATE).write("1", "promised", "2026-12-01"),
                ten().reasonRequired().write("1", "accepted", "6").write("1", "backOrder", "4"),
                ten().reasonRequired().write("*", "reject", "true").write("*", "reasonCode", "OUT_OF_STOCK"),
                underWay()
                        .write("1", "accepted", "5")
                        .write("1", "backOrder", "5")
                        .write("1", "note", "Later"),
                underWay().write("1", "promised", "2026-12-24"),
                invoiced().write("1", "accepted", "6"),
                new TestForm().line(TestForm.sums(10, 12, 0, 12, 0, 0, 0)),
                ten().write("1", "substituteName", "Nut").write("1", "substituteGtin", "7300010000001"));
    }

    @ParameterizedTest
    @MethodSource("fine")
    void what_is_allowed_has_no_problems(TestForm given) {
        assertThat(given.form().problemsBeforeSending())
                .filteredOn(problem -> problem.level() == Level.ERROR)
                .isEmpty();
    }

    @Test
    void what_cannot_be_read_is_not_refused() {
        for (var form : List.of(
                ten().reasonRequired().unreadable("1", "accepted", "many").form(),
                ten().reasonRequired().write("1", "accepted", "").form())) {
            assertThat(form.problemsBeforeSending()).hasSize(1);
            assertThat(form.row(TestForm.key("1")).refused()).isEqualTo(Quantity.ZERO);
            assertThat(form.overall()).isEqualTo(Overall.ACCEPTED_WITH_CHANGES);
        }
    }

    static List<TestForm> notWorthALook() {
        return List.of(
                ten().overConfirm(10).write("1", "accepted", "10"),
                new TestForm()
                        .line(TestForm.sums(10, 11, 0, 0, 0, 0, 0))
                        .overConfirm(10)
                        .after(ten().overConfirm(10)
                                .write("1", "accepted", "11")
                                .response()),
                ten().without(AllowedChange.BACK_ORDER).write("1", "accepted", "9"),
                ten().write("1", "promised", "2026-11-19")
                        .part("+1", 1, "6", "2026-12-01")
                        .part("+2", 1, "4", "2026-12-01"),
                new TestForm()
                        .line(OrderToAnswer.line("10", 0, "10"), TestForm.sums(0, 3, 0, 0, 0, 0, 0), true)
                        .write("1", "accepted", "5"));
    }

    @ParameterizedTest
    @MethodSource("notWorthALook")
    void what_needs_no_second_look_has_no_problems_at_all(TestForm given) {
        assertThat(given.form().problemsBeforeSending()).isEmpty();
    }

    @Test
    void what_is_too_much_is_told_with_what_may_be_accepted_at_most() {
        var form =
                ten().write("1", "accepted", "6").write("1", "backOrder", "5").form();

        assertThat(form.problems()).singleElement().satisfies(problem -> {
            assertThat(at(problem)).isEqualTo(place("1/backOrder"));
            assertThat(problem.arguments()).extracting(Object::toString).containsExactly("11", "10");
        });
    }

    private static String place(String at) {
        var parts = at.split("/");
        return TestForm.key(parts[0]) + "/" + parts[1];
    }

    private static String at(DraftProblem problem) {
        return problem.at().row() + "/" + problem.at().field();
    }
}
