package org.orderportal.document;

import org.orderportal.document.Stamps.Stamp;

/**
 * A field as it lies in the database.
 *
 * @param cleared whether its own value was taken away: it has none, and keeps the revision at which that was
 */
record StoredField(FieldAddress at, String text, boolean unreadable, boolean cleared, long revision, Stamp changed) {

    FieldValue value() {
        return new FieldValue(text, unreadable, revision, changed.who(), changed.at());
    }
}
