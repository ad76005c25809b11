package org.orderportal.document.ui;

import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentState;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;

/** What a view does for {@link DraftEditing}: it knows the fields and shows them. */
public interface DraftScreen {

    /**
     * An edit from here is kept, and its field shows it already. Totals and problems may have changed.
     *
     * @param value null where it took the field's own value away
     */
    void kept(FieldAddress at, @Nullable FieldValue value);

    /**
     * Shows what a colleague has put into a field that nobody is in here.
     *
     * @param value null where they took it away: what is prefilled counts again
     */
    void show(FieldAddress at, @Nullable FieldValue value);

    /**
     * Two people have changed a field: shows the question which of the two counts beside it, in place of one that was
     * asked before.
     *
     * @return false where the screen has no place for it; the question then stands above the form
     */
    boolean showConflict(FieldAddress at, FieldQuestion question);

    /** One of the two counts now, and the question is gone. */
    void settled(FieldAddress at);

    /** Rows came or went: the view reads the draft anew, and gives it to {@link DraftEditing#adopt}. */
    void showRows();

    /** It was sent or given up elsewhere: nothing is kept here any more. */
    void ended(DocumentState state);

    /** Moves the focus into a field, which may be far down in a grid. */
    void goTo(FieldAddress at);

    /** A field in words: "Message to buyer", "Row 20 › Accepted". */
    String name(FieldAddress at);

    /** What a value reads like in its field; null: the prefilled one. */
    String inWords(FieldAddress at, @Nullable FieldValue value);

    /** Puts a text that was typed before the page was loaded anew into its field, as if it were typed now. */
    void putBack(FieldAddress at, String typed);
}
