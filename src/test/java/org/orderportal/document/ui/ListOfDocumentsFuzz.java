package org.orderportal.document.ui;

import static org.orderportal.fuzz.FuzzTarget.same;

import java.util.List;
import org.orderportal.fuzz.FuzzAddress;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** The addresses of the list of documents, and columns that are pasted into a form. */
public final class ListOfDocumentsFuzz {

    private static final List<String> ROWS = List.of("1", "2", "3");

    private ListOfDocumentsFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("document.list-addresses", ListOfDocumentsFuzz::address, DocumentsAddress.class)
                        .from(
                                "kind=invoice&state=sent&q=a%20b&undelivered=yes&answer=none&sort=oldest",
                                "buyer=0ABCDEFGHJKMN&company=x&from=2026-11-01&until=2026-13-01"),
                FuzzTarget.of("document.pasted", ListOfDocumentsFuzz::pasted, PastedColumn.class)
                        .from("1\\u000a2\\u000a3", "1\t2\r\n\r\n3", "\u2028\u0085", ""));
    }

    private static void address(FuzzInput input) throws Exception {
        FuzzAddress.readAndWritten(input, DocumentsAddress::of, DocumentsAddress::query);
    }

    /** Each line goes into a cell, or is counted as passed over. */
    private static void pasted(FuzzInput input) {
        var text = input.text();
        var pasted = PastedColumn.read(text, ROWS, 1, "accepted", row -> true, FieldEdit::asTyped);
        same(text.strip().split("\\R", -1).length, pasted.edits().size() + pasted.passed());
    }
}
