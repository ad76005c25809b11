package org.orderportal.notification;

import java.time.Duration;
import java.time.Instant;

/** An entry while facts are put into it; in memory until it is written. */
final class GatheredEntry {

    /** What comes no later than that after what is there joins it. */
    static final Duration AT_ONCE = Duration.ofMinutes(10);

    /** What happened longer ago, such as what came in while the portal stood still, is kept, but disturbs nobody. */
    private static final Duration NEWS = Duration.ofDays(3);

    private final EntryRows.Subject subject;
    private final long id;
    private final boolean isNew;
    private final long firstFact;
    private final Instant firstAt;
    private Instant lastAt;
    private int added;

    private GatheredEntry(EntryRows.Subject subject, long id, boolean isNew, long firstFact, Instant at) {
        this.subject = subject;
        this.id = id;
        this.isNew = isNew;
        this.firstFact = firstFact;
        this.firstAt = at;
        this.lastAt = at;
    }

    /** One that is not written yet, empty so far; its first fact is added next. */
    static GatheredEntry begun(EntryRows.Subject subject, long id, Fact first) {
        return new GatheredEntry(subject, id, true, first.id(), first.notice().at());
    }

    /** One that is there already. */
    static GatheredEntry known(EntryRows.Subject subject, EntryRows.Open open) {
        return new GatheredEntry(subject, open.id(), false, 0, open.lastAt());
    }

    static boolean isNews(Instant happenedAt, Instant now) {
        return happenedAt.isAfter(now.minus(NEWS));
    }

    boolean takes(Fact fact) {
        return fact.occasion().isGathered()
                && Duration.between(lastAt, fact.notice().at()).abs().compareTo(AT_ONCE) <= 0;
    }

    void add(Fact fact) {
        added++;
        if (fact.notice().at().isAfter(lastAt)) {
            lastAt = fact.notice().at();
        }
    }

    EntryRows.Subject subject() {
        return subject;
    }

    long id() {
        return id;
    }

    boolean isNew() {
        return isNew;
    }

    long firstFact() {
        return firstFact;
    }

    Instant firstAt() {
        return firstAt;
    }

    Instant lastAt() {
        return lastAt;
    }

    int added() {
        return added;
    }
}
