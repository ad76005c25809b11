package org.orderportal.response.ui;

import java.util.ArrayList;
import java.util.Objects;
import org.orderportal.base.Quantity;
import org.orderportal.base.ui.Tone;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseRow;
import org.orderportal.response.ResponseRow.Kind;

/** What the answer to a row comes to, in a word or two and with its numbers; nothing where it is as ordered. */
record RowRemark(ResponseRow row, Reader reader) {

    String words() {
        if (row.kind() == Kind.PART) {
            return "";
        }
        if (row.kind() == Kind.ADDED) {
            return text("added");
        }
        if (row.rejected()) {
            return text("rejected");
        }
        var said = new ArrayList<String>();
        int compared = accepted().compareTo(row.ordered());
        if (compared < 0) {
            said.add(text("reduced"));
        } else if (compared > 0 && !row.isAdded()) {
            said.add(text("increased"));
        }
        if (row.substitute() != null) {
            said.add(text("substitute"));
        }
        if (row.parts().size() > 1) {
            said.add(text("split"));
        }
        return String.join(", ", said);
    }

    String detail() {
        if (row.kind() == Kind.PART) {
            return "";
        }
        if (row.kind() == Kind.ADDED) {
            return text("added.by-you");
        }
        var said = new ArrayList<String>();
        if (row.backOrdered() != null && row.backOrdered().isPositive() && !row.rejected()) {
            said.add(
                    reader.text("response.editor.remark.later", reader.formats().quantity(row.backOrdered())));
        }
        if (row.accepted() != null && row.refused().isPositive() && !row.rejected()) {
            said.add(reader.text(
                    "response.editor.remark.refused", reader.formats().quantity(row.refused())));
        }
        if (row.reason() != null) {
            said.add(row.reason());
        } else if (row.reasonCode() != null) {
            said.add(reader.text(row.reasonCode().key()));
        }
        return String.join(" · ", said);
    }

    Tone tone() {
        if (row.kind() == Kind.ADDED) {
            return Tone.INFO;
        }
        return row.rejected() ? Tone.BAD : Tone.WARN;
    }

    private Quantity accepted() {
        return Objects.requireNonNullElse(row.accepted(), row.ordered());
    }

    private String text(String key) {
        return reader.text("response.editor.remark." + key);
    }
}
