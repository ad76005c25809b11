package org.orderportal.notes;

/** The id of an internal note. */
public record NoteId(long value) {}
