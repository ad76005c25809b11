package org.orderportal.document;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.stereotype.Component;

/** Tells who changes a document, and when. */
@Component
record Stamps(Clock clock, CurrentUsers users) {

    /** Who changed something, and when, to the microsecond that a column keeps. */
    record Stamp(String who, Instant at) {}

    Stamp now() {
        return new Stamp(
                Stored.cut(users.require().name(), 200), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
