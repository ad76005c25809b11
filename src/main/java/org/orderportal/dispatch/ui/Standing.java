package org.orderportal.dispatch.ui;

import java.util.ArrayList;
import java.util.List;
import org.orderportal.base.ui.Tone;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.EditorShell;
import org.orderportal.document.ui.LiveTotals;
import org.orderportal.order.ui.Reader;

/** Says around the form how the dispatch stands: what goes, what stays, how it is packed, and what is left to do. */
class Standing {

    private final EditorShell shell;
    private final Reader reader;

    Standing(EditorShell shell, Reader reader) {
        this.shell = shell;
        this.reader = reader;
    }

    /** @param route where the advice will go */
    void showHead(DispatchForm form, String route) {
        var order = form.orders().getFirst().summary();
        shell.setOrder("orders/" + order.id(), order.number().text() + " · " + order.buyerName());
        shell.setGoesOut(route);
    }

    void show(DispatchForm form, List<EditorProblem> problems) {
        var totals = form.totals();
        var whole = totals.partly() == 0 && totals.rows() == totals.ofRows();
        shell.setBadge(
                reader.text(whole ? "dispatch.editor.badge.whole" : "dispatch.editor.badge.part"),
                whole ? Tone.GOOD : Tone.WARN);
        shell.showTotals(totals(form));
        shell.showProblems(problems, done(form));
    }

    private List<LiveTotals.Line> totals(DispatchForm form) {
        var totals = form.totals();
        var lines = new ArrayList<LiveTotals.Line>();
        lines.add(new LiveTotals.Line(
                reader.text("dispatch.editor.total.rows"),
                reader.text("dispatch.editor.total.of", totals.rows(), totals.ofRows()),
                reader.text("dispatch.editor.total.rows.unit"),
                true));
        if (totals.partly() > 0) {
            lines.add(line("partly", totals.partly()));
        }
        if (totals.units() > 0) {
            lines.add(line("units-alone", totals.unitsAlone()));
            lines.add(line("units", totals.units()));
        }
        if (totals.weight().isPositive()) {
            lines.add(new LiveTotals.Line(
                    reader.text("dispatch.editor.total.weight"),
                    reader.formats().quantity(totals.weight()),
                    "kg"));
        }
        return lines;
    }

    private LiveTotals.Line line(String name, int number) {
        return new LiveTotals.Line(
                reader.text("dispatch.editor.total." + name), reader.formats().number(number), "");
    }

    /** What always says something is done unless it is wrong; the rest is, when somebody has put something there. */
    private static List<String> done(DispatchForm form) {
        var done = new ArrayList<>(List.of("information", "goods", "buyer", "place", "from"));
        if (!form.units().isEmpty()) {
            done.add("packages");
        }
        if (!form.text(FieldAddress.header(DispatchField.MESSAGE)).isBlank()) {
            done.add("message");
        }
        if (!form.draft().files().isEmpty()) {
            done.add("files");
        }
        return done;
    }
}
