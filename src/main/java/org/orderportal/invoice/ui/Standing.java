package org.orderportal.invoice.ui;

import java.util.ArrayList;
import java.util.List;
import org.orderportal.base.Amount;
import org.orderportal.base.ui.Tone;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.EditorShell;
import org.orderportal.document.ui.LiveTotals;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.invoice.InvoiceRow;
import org.orderportal.order.ui.Reader;

/** Says around the form how the invoice stands: what it comes to, whether anything is left after it, and what is left to do. */
class Standing {

    private final EditorShell shell;
    private final Reader reader;

    Standing(EditorShell shell, Reader reader) {
        this.shell = shell;
        this.reader = reader;
    }

    /** @param route where the invoice will go */
    void showHead(InvoiceForm form, String route) {
        var order = form.order().summary();
        shell.setOrder("orders/" + order.id(), order.number().text() + " · " + order.buyerName());
        shell.setGoesOut(route);
    }

    void show(InvoiceForm form, List<EditorProblem> problems) {
        var whole = isWhole(form);
        var kind = form.kind() == InvoiceKind.STANDARD ? "" : form.kind() + ".";
        shell.setBadge(
                reader.text("invoice.editor.badge." + kind + (whole ? "whole" : "part")),
                whole ? Tone.GOOD : Tone.WARN);
        shell.showTotals(totals(form));
        shell.showProblems(problems, done(form));
    }

    /** Whether nothing that may be invoiced, or credited, is left after it. */
    private static boolean isWhole(InvoiceForm form) {
        if (form.kind() == InvoiceKind.CREDIT) {
            return form.rows().stream().allMatch(Standing::isCredited);
        }
        return form.rows().stream()
                .noneMatch(row -> row.left().minus(row.counted()).isPositive());
    }

    private static boolean isCredited(InvoiceRow row) {
        var left = row.amountLeft();
        return left == null || row.net().compareTo(left) >= 0;
    }

    private List<LiveTotals.Line> totals(InvoiceForm form) {
        var totals = form.totals();
        var currency = form.currency().code();
        var lines = new ArrayList<LiveTotals.Line>();
        lines.add(line("lineNet", totals.lineNet(), currency, false));
        addUnlessZero(lines, "charges", totals.charges(), currency);
        addUnlessZero(lines, "discounts", Amount.ZERO.minus(totals.allowances()), currency);
        totals.groups()
                .forEach(group -> lines.add(new LiveTotals.Line(
                        reader.text("invoice.editor.total.vat", InvoiceTexts.rate(group.rate(), reader)),
                        reader.formats().amount(group.vat()),
                        currency)));
        addUnlessZero(lines, "rounding", totals.rounding(), currency);
        lines.add(line(form.kind() == InvoiceKind.CREDIT ? "credited" : "payable", totals.payable(), currency, true));
        return lines;
    }

    private void addUnlessZero(List<LiveTotals.Line> lines, String name, Amount amount, String currency) {
        if (amount.value().signum() != 0) {
            lines.add(line(name, amount, currency, false));
        }
    }

    private LiveTotals.Line line(String name, Amount amount, String currency, boolean headline) {
        return new LiveTotals.Line(
                reader.text("invoice.editor.totals." + name), reader.formats().amount(amount), currency, headline);
    }

    /** What always says something is done unless it is wrong; the rest is, when somebody has put something there. */
    private static List<String> done(InvoiceForm form) {
        var done = new ArrayList<>(List.of("base", "information", "articles", "totals", "buyer", "place", "seller"));
        if (!form.extras().isEmpty()) {
            done.add("extras");
        }
        if (!form.payments().isEmpty()) {
            done.add("payment");
        }
        if (!form.text(FieldAddress.header(InvoiceField.MESSAGE)).isBlank()) {
            done.add("message");
        }
        if (!form.draft().files().isEmpty()) {
            done.add("files");
        }
        return done;
    }
}
