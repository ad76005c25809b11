package org.orderportal.response;

/** An order of many lines whose answer says something of each of them: a third comes a day later, at another price. */
public final class LongAnswer {

    private static final int CHANGED = 3;

    private final TestForm given;

    private LongAnswer(TestForm given) {
        this.given = given;
    }

    public static LongAnswer of(int lines) {
        var quantities = new long[lines];
        java.util.Arrays.fill(quantities, 10);
        var form = TestForm.of(quantities);
        for (int line = 1; line <= lines; line += CHANGED) {
            form.write(Integer.toString(line), ResponseField.PROMISED, "2026-12-02");
            form.write(Integer.toString(line), ResponseField.PRICE, "11");
        }
        return new LongAnswer(form);
    }

    /** Reads the draft from its fields, and says how much the portal's own rules find in it. */
    public int problems() {
        return given.form().problemsBeforeSending().size();
    }

    public OrderResponse response() {
        return given.response();
    }
}
