package org.orderportal.response.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.DocumentLinks;
import org.orderportal.document.DocumentRefused;
import org.orderportal.document.DraftProblem.Level;
import org.orderportal.document.ui.DraftEditing;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.EditorShell;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseForm;

/**
 * Sends a response: only what is kept, and what the sender sees. What stands against it is named, and nothing that was
 * written is lost.
 */
class SendingResponse {

    private final EditorDesk desk;
    private final Reader reader;
    private final EditorShell shell;
    private final DraftEditing editing;
    private final Supplier<ResponseForm> form;

    SendingResponse(
            EditorDesk desk, Reader reader, EditorShell shell, DraftEditing editing, Supplier<ResponseForm> form) {
        this.desk = desk;
        this.reader = reader;
        this.shell = shell;
        this.editing = editing;
        this.form = form;
    }

    void send() {
        boolean kept = editing.flush();
        if (editing.isOver()) {
            return;
        }
        if (!kept) {
            refuse(reader.text("response.editor.send.not-kept"));
            return;
        }
        var problems = problems();
        if (problems.stream().anyMatch(EditorProblem::isError)) {
            shell.sendAgain();
            shell.focusProblems();
            return;
        }
        if (problems.isEmpty()) {
            sendNow(false);
        } else {
            confirm(problems);
        }
    }

    private void confirm(List<EditorProblem> warnings) {
        var list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(warning.field() + ": " + warning.words())));
        var dialog = new ConfirmDialog();
        dialog.setHeader(reader.text("response.editor.send.question"));
        dialog.add(list);
        dialog.setConfirmText(reader.text("response.editor.send.anyway"));
        dialog.setCancelable(true);
        dialog.setCancelText(reader.text("response.editor.send.back"));
        dialog.addConfirmListener(confirmed -> sendNow(true));
        dialog.addCancelListener(cancelled -> shell.sendAgain());
        dialog.open();
    }

    private void sendNow(boolean warningsConfirmed) {
        var id = form.get().draft().id();
        try {
            desk.responses().send(id, editing.revision(), warningsConfirmed);
            UI.getCurrent().navigate(DocumentLinks.document(id).substring(1));
        } catch (DocumentRefused refused) {
            shell.sendAgain();
            new RuleBreaksDialog(reader, refused.breaks()).open();
        } catch (Refusal refusal) {
            // What a colleague wrote meanwhile is shown, and so the next try sends what one has seen.
            editing.catchUp();
            refuse(reader.text(refusal.key(), refusal.arguments()));
        }
    }

    private void refuse(String words) {
        shell.sendAgain();
        Notices.failure(words);
    }

    private List<EditorProblem> problems() {
        var words = new FieldWords(form.get(), reader);
        return form.get().problemsBeforeSending().stream()
                .map(words::problem)
                .sorted(java.util.Comparator.comparing(problem -> problem.level() == Level.WARNING))
                .toList();
    }
}
