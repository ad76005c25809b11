package org.orderportal.document.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;

/** Which of two texts counts is asked where two people have changed a field; each question is about the newest one. */
class OpenQuestions {

    /** @param about the revision of the colleague's change, also of one that took the value away */
    private record Question(FieldConflict conflict, long about) {}

    private final Map<FieldAddress, Question> open = new LinkedHashMap<>();
    private final Consumer<FieldConflict> asking;

    OpenQuestions(Consumer<FieldConflict> asking) {
        this.asking = asking;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    boolean isAbout(FieldAddress at) {
        return open.containsKey(at);
    }

    List<FieldAddress> all() {
        return List.copyOf(open.keySet());
    }

    void ask(FieldConflict conflict) {
        ask(conflict, conflict.theirRevision());
    }

    private void ask(FieldConflict conflict, long about) {
        open.put(conflict.at(), new Question(conflict, about));
        asking.accept(conflict);
    }

    /** Something else was typed meanwhile. */
    void typedOn(FieldEdit edit) {
        var question = question(edit.at());
        var conflict = question.conflict();
        ask(new FieldConflict(edit.at(), conflict.theirs(), conflict.who(), edit), question.about());
    }

    /** The other one has written on, or has taken the value away: asks about that, unless it is what was asked about. */
    void askAnew(FieldAddress at, @Nullable FieldValue theirs, long written) {
        var question = question(at);
        if (written > question.about()) {
            var before = question.conflict();
            var who = theirs == null ? before.who() : theirs.changedBy();
            ask(new FieldConflict(at, theirs, who, before.mine()), written);
        }
    }

    private Question question(FieldAddress at) {
        return Objects.requireNonNull(open.get(at));
    }

    Optional<FieldConflict> answered(FieldAddress at) {
        return Optional.ofNullable(open.remove(at)).map(Question::conflict);
    }
}
