package org.orderportal.document;

import org.jspecify.annotations.Nullable;

/** What became of an edit. */
public sealed interface PatchResult {

    /** @param revision of the field now */
    record Saved(long revision) implements PatchResult {}

    /** Somebody else changed that field meanwhile. Nothing was written. */
    record Conflict(@Nullable FieldValue theirs, String who) implements PatchResult {}

    /** Nothing is wrong with it, but another patch of the same list conflicts: nothing of the list was written. */
    record Withheld() implements PatchResult {}

    /** It is no draft any more. */
    record NoDraft(DocumentState state) implements PatchResult {}
}
