package org.orderportal.notification;

import org.jspecify.annotations.Nullable;

/**
 * A notice as it is stored.
 *
 * @param person the only one to be told; null for all whom it concerns
 * @param actor  who did it, and is not told; 0 for nobody
 */
record Fact(long id, Notice notice, @Nullable Long person, long actor) {

    Occasion occasion() {
        return notice.occasion();
    }
}
