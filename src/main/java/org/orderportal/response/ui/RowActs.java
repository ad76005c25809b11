package org.orderportal.response.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ReasonCode;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;
import org.orderportal.response.ResponseRow;

/** What is done to all rows at once, and to the rows themselves: they are added, split and taken away. */
class RowActs implements ArticlesSection.Listener {

    /** What an answer as ordered takes back. */
    private static final Set<String> ANSWER = Set.of(
            ResponseField.ACCEPTED,
            ResponseField.PROMISED,
            ResponseField.BACK_ORDER,
            ResponseField.PRICE,
            ResponseField.REJECT,
            ResponseField.REASON_CODE,
            ResponseField.REASON,
            ResponseField.SUBSTITUTE_NAME,
            ResponseField.SUBSTITUTE_ITEM_ID,
            ResponseField.SUBSTITUTE_GTIN);

    private final EditorDesk desk;
    private final Reader reader;
    private final Supplier<ResponseForm> form;
    private final ArticlesEditing.Edits edits;
    private final Consumer<String> onOpen;

    /** @param onOpen a row was added, and is to be filled */
    RowActs(
            EditorDesk desk,
            Reader reader,
            Supplier<ResponseForm> form,
            ArticlesEditing.Edits edits,
            Consumer<String> onOpen) {
        this.desk = desk;
        this.reader = reader;
        this.form = form;
        this.edits = edits;
        this.onOpen = onOpen;
    }

    /** What the form of a row is headed. */
    String title(String key) {
        var row = form.get().row(key);
        var called = new FieldWords(form.get(), reader).called(key);
        return row.kind() == ResponseRow.Kind.LINE
                ? called + " · " + row.article().name()
                : called;
    }

    @Override
    public void sameDay() {
        new SameDayDialog(
                        reader,
                        day -> edits.editAll(List.of(FieldEdit.readable(
                                FieldAddress.ofAllRows(ResponseField.PROMISED), day.toString(), null))))
                .open();
    }

    @Override
    public void rejectAll() {
        new RejectDialog(
                        reader,
                        reader.text("response.editor.reject-all"),
                        reader.text("response.editor.reject-all.text"),
                        form.get().order().rules().reasonRequired(),
                        this::rejectAll)
                .open();
    }

    /** Everything as the buyer ordered it; notes and added articles stay. */
    @Override
    public void acceptAll() {
        // Also what a colleague has written, and this screen does not know yet.
        edits.reload();
        var draft = form.get().draft();
        draft.rows().stream()
                .filter(row -> row.kind().equals(ResponseField.SPLIT))
                .forEach(row -> desk.drafts().removeRow(draft.id(), row.key()));
        var parts = draft.rows().stream().map(row -> row.key()).toList();
        edits.editAll(form.get().written().stream()
                .filter(at -> ANSWER.contains(at.field()) && !parts.contains(at.row()))
                .map(at -> new FieldEdit(at, null, false, null))
                .toList());
        edits.reload();
    }

    @Override
    public void addArticle() {
        doing(() -> {
            var row = desk.drafts()
                    .addRow(
                            form.get().draft().id(),
                            ResponseField.ADDED,
                            null,
                            UUID.randomUUID().toString());
            edits.reload();
            onOpen.accept(row.key());
        });
    }

    void split(String key) {
        doing(() -> {
            desk.responses()
                    .split(
                            form.get().draft().id(),
                            Objects.requireNonNull(form.get().row(key).line()));
            edits.reload();
        });
    }

    void remove(String key) {
        doing(() -> {
            desk.drafts().removeRow(form.get().draft().id(), key);
            edits.reload();
        });
    }

    private String rejectAll(@Nullable ReasonCode code, String words) {
        var all = new ArrayList<FieldEdit>();
        all.add(FieldEdit.readable(FieldAddress.ofAllRows(ResponseField.REJECT), "true", null));
        if (code != null) {
            all.add(FieldEdit.readable(FieldAddress.ofAllRows(ResponseField.REASON_CODE), code.name(), null));
        }
        if (!words.isBlank()) {
            all.add(FieldEdit.readable(FieldAddress.ofAllRows(ResponseField.REASON), words, null));
        }
        edits.editAll(all);
        return "";
    }

    private void doing(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notices.failure(reader.text(refusal.key(), refusal.arguments()));
        }
    }
}
