package org.orderportal.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentLinks;
import org.orderportal.document.DocumentRefused;
import org.orderportal.order.ui.Reader;

/**
 * Sends a draft: only what is kept, and what the sender sees. What stands against it is named, and nothing that was
 * written is lost.
 */
public class SendingDraft {

    /** Sends what the sender sees, with what is worth a second look confirmed or not. */
    public interface Verb {
        void send(long revision, boolean warningsConfirmed);
    }

    private final Reader reader;
    private final EditorShell shell;
    private final DraftEditing editing;
    private final DocumentId draft;
    private final Supplier<List<EditorProblem>> problems;
    private final Verb verb;

    /** @param problems what is left before sending */
    public SendingDraft(
            Reader reader,
            EditorShell shell,
            DraftEditing editing,
            DocumentId draft,
            Supplier<List<EditorProblem>> problems,
            Verb verb) {
        this.reader = reader;
        this.shell = shell;
        this.editing = editing;
        this.draft = draft;
        this.problems = problems;
        this.verb = verb;
    }

    public void send() {
        boolean kept = editing.flush();
        if (editing.isOver()) {
            return;
        }
        if (!kept) {
            refuse(reader.text("document.editor.send.not-kept"));
            return;
        }
        var left = problems.get();
        var errors = left.stream().filter(EditorProblem::isError).toList();
        if (!errors.isEmpty()) {
            editing.noteRefused(errors.stream().map(EditorProblem::rule).toList());
            refuse(reader.text("document.editor.send.to-fix", errors.size()));
            shell.showWhyNotSent();
            return;
        }
        if (left.isEmpty()) {
            sendNow(false);
        } else {
            confirm(left);
        }
    }

    private void confirm(List<EditorProblem> warnings) {
        var list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(warning.field() + ": " + warning.words())));
        var dialog = new ConfirmDialog();
        dialog.setHeader(reader.text("document.editor.send.question"));
        dialog.add(list);
        dialog.setConfirmText(reader.text("document.editor.send.anyway"));
        dialog.setCancelable(true);
        dialog.setCancelText(reader.text("document.editor.send.back"));
        dialog.addConfirmListener(confirmed -> sendNow(true));
        dialog.addCancelListener(cancelled -> shell.sendAgain());
        dialog.open();
    }

    private void sendNow(boolean warningsConfirmed) {
        try {
            verb.send(editing.revision(), warningsConfirmed);
            UI.getCurrent().navigate(DocumentLinks.document(draft).substring(1));
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
}
