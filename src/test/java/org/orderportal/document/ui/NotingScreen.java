package org.orderportal.document.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentState;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;

/** An editor that notes what it is told to show. */
class NotingScreen implements Autosave.Listener {

    final List<String> kept = new ArrayList<>();
    final List<FieldConflict> conflicts = new ArrayList<>();
    final List<FieldAddress> settled = new ArrayList<>();
    final Map<FieldAddress, String> shown = new HashMap<>();
    boolean rowsChanged;

    @Nullable DocumentState ended;

    int troubles;

    @Override
    public void kept(FieldEdit edit, long revision) {
        kept.add(String.valueOf(edit.text()));
    }

    @Override
    public void conflict(FieldConflict conflict) {
        conflicts.add(conflict);
    }

    @Override
    public void settled(FieldAddress at) {
        settled.add(at);
    }

    @Override
    public void theirs(FieldAddress at, @Nullable FieldValue value) {
        shown.put(at, value == null ? "prefilled" : value.text());
    }

    @Override
    public void rowsChanged() {
        rowsChanged = true;
    }

    @Override
    public void ended(DocumentState state) {
        ended = state;
    }

    @Override
    public void trouble() {
        troubles++;
    }
}
