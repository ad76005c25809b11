package org.orderportal.response.ui;

import java.util.ArrayList;
import java.util.List;
import org.orderportal.base.Amount;
import org.orderportal.base.ui.Tone;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.EditorShell;
import org.orderportal.document.ui.LiveTotals;
import org.orderportal.order.DueFor;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.OrderResponse.Overall;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;
import org.orderportal.response.ResponseRow;

/** Says around the form how the answer stands: what it comes to, what it adds up to, and what is left to do. */
class Standing {

    private final EditorShell shell;
    private final Reader reader;

    Standing(EditorShell shell, Reader reader) {
        this.shell = shell;
        this.reader = reader;
    }

    /** @param route where the response will go */
    void showHead(ResponseForm form, String route) {
        var order = form.order().summary();
        shell.setOrder("orders/" + order.id(), order.number().text() + " · " + order.buyerName());
        shell.setGoesOut(route);
        var due = order.status().dueAt();
        if (due == null || order.status().dueFor() != DueFor.ANSWER) {
            return;
        }
        var day = reader.formats().dayOf(due);
        var time = reader.formats().time(due);
        var moment = day.equals(reader.today())
                ? reader.text("response.editor.due.today", time)
                : reader.text("response.editor.due.at", reader.day(day), time);
        var overdue = order.status().isOverdue(reader.now());
        shell.setDue(
                reader.text(overdue ? "response.editor.due.overdue" : "response.editor.due", moment),
                overdue ? Tone.BAD : day.equals(reader.today()) ? Tone.WARN : Tone.MUTED);
    }

    void show(ResponseForm form, List<EditorProblem> problems) {
        shell.setBadge(answer(form), tone(form));
        shell.showTotals(totals(form));
        shell.showProblems(problems, done(form));
    }

    String answer(ResponseForm form) {
        return reader.text("response.overall." + form.overall());
    }

    Tone tone(ResponseForm form) {
        return tone(form.overall());
    }

    static Tone tone(Overall overall) {
        return switch (overall) {
            case RECEIVED -> Tone.INFO;
            case ACCEPTED, ACCEPTED_WITH_CHANGES -> Tone.GOOD;
            case PARTIALLY_ACCEPTED -> Tone.WARN;
            case REJECTED -> Tone.BAD;
        };
    }

    /** Why the answer as a whole is what it is. */
    String because(ResponseForm form) {
        var changed = form.rows().stream()
                .filter(row -> row.kind() != ResponseRow.Kind.PART && row.isChanged())
                .count();
        var rejected = form.rows().stream()
                .filter(row -> row.kind() == ResponseRow.Kind.LINE && row.rejected())
                .count();
        var key = "response.editor.because." + form.overall();
        return form.overall() == Overall.PARTIALLY_ACCEPTED
                ? reader.text(key, Math.max(1, changed), rejected)
                : reader.text(key, changed);
    }

    private List<LiveTotals.Line> totals(ResponseForm form) {
        var totals = form.totals();
        var currency = form.order().content().currency().code();
        var lines = new ArrayList<LiveTotals.Line>();
        lines.add(line("ordered", totals.ordered(), currency, false));
        lines.add(line("accepted", totals.accepted(), currency, true));
        addUnlessZero(lines, "later", totals.later(), currency);
        addUnlessZero(lines, "refused", totals.refused(), currency);
        addUnlessZero(lines, "added", totals.added(), currency);
        addUnlessZero(lines, "charges", totals.charges(), currency);
        addUnlessZero(lines, "discounts", totals.discounts(), currency);
        return lines;
    }

    private void addUnlessZero(List<LiveTotals.Line> lines, String name, Amount amount, String currency) {
        if (amount.value().signum() != 0) {
            lines.add(line(name, amount, currency, false));
        }
    }

    private LiveTotals.Line line(String name, Amount amount, String currency, boolean headline) {
        return new LiveTotals.Line(
                reader.text("response.editor.total." + name), reader.formats().amount(amount), currency, headline);
    }

    /** What always says something is done unless it is wrong; the rest is, when somebody has put something there. */
    private static List<String> done(ResponseForm form) {
        var done = new ArrayList<>(List.of("information", "articles", "buyer", "place"));
        if (!form.extras().isEmpty()) {
            done.add("extras");
        }
        if (!form.text(FieldAddress.header(ResponseField.MESSAGE)).isBlank()) {
            done.add("message");
        }
        if (!form.draft().files().isEmpty()) {
            done.add("files");
        }
        return done;
    }
}
