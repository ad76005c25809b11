package org.orderportal.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.StaffPeopleOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions about suppliers and buyers in numbers, as of now: what is bad first, {@link #MOST} rows at most. Days
 * are those of the reader's zone.
 */
@Service
@StaffPeopleOnly
@Transactional(readOnly = true)
public class Figures {

    public static final int MOST = 50;

    private final PaceReading paces;
    private final RefusalReading refusals;
    private final OutgoingReading documents;
    private final JdbcClient database;
    private final CurrentUsers users;
    private final Clock clock;

    Figures(
            PaceReading paces,
            RefusalReading refusals,
            OutgoingReading documents,
            JdbcClient database,
            CurrentUsers users,
            Clock clock) {
        this.paces = paces;
        this.refusals = refusals;
        this.documents = documents;
        this.database = database;
        this.users = users;
        this.clock = clock;
    }

    /** Who answers late, by supplier. */
    public List<LateAnswers> answers(FigureFilter filter) {
        return paces.answers(filter, span(filter));
    }

    /** Which rules of which buyers refuse most. */
    public List<RefusedByRule> refusals(FigureFilter filter) {
        return refusals.byRule(filter, span(filter));
    }

    /** How many documents were refused by each kind of rules. */
    public Map<RuleKind, Long> refusalsByKind(FigureFilter filter) {
        return refusals.byKind(filter, span(filter));
    }

    /** Which drafts nobody sent, by supplier, however old they are. */
    public List<LeftUnsent> drafts(FigureFilter filter) {
        return documents.drafts(filter, clock.instant());
    }

    /** Who delivers late, by supplier. */
    public List<LateDeliveries> deliveries(FigureFilter filter) {
        return paces.deliveries(filter, span(filter));
    }

    /** Whose documents do not arrive, by buyer. */
    public List<Handovers> handovers(FigureFilter filter) {
        return documents.handovers(filter, span(filter));
    }

    /**
     * How many things a number counts.
     *
     * @param detail what the list says it wants; null for all
     */
    public long count(FigureList list, FigureFilter filter, @Nullable String detail) {
        var condition = condition(list, filter, detail);
        return list == FigureList.REFUSED
                ? refusals.count(condition)
                : database.sql("select count(*)" + condition.sql())
                        .paramSource(condition.parameters())
                        .query(Long.class)
                        .single();
    }

    /** The things that a number counts, a piece of them. */
    public List<ListedFact> list(FigureList list, FigureFilter filter, @Nullable String detail, int offset, int limit) {
        var condition = condition(list, filter, detail);
        return switch (list) {
            case REFUSED -> refusals.list(condition, offset, limit);
            case DRAFTS -> documents.draftList(condition, offset, limit);
            case SENT, SENT_FAILED, SENT_AGAIN -> documents.handoverList(condition, offset, limit);
            default -> paces.list(list, condition, offset, limit);
        };
    }

    private Condition condition(FigureList list, FigureFilter filter, @Nullable String detail) {
        return switch (list) {
            case REFUSED -> refusals.condition(filter, span(filter), detail);
            case DRAFTS -> documents.drafts(filter, clock.instant(), OutgoingReading.age(detail));
            case SENT, SENT_FAILED, SENT_AGAIN -> documents.handovers(list, filter, span(filter));
            default -> paces.condition(list, filter, span(filter));
        };
    }

    private Span span(FigureFilter filter) {
        var zone = users.require().zone();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var lastDay = filter.until().isBefore(today) ? filter.until() : today;
        return new Span(
                begin(filter.from(), zone), earlierOf(begin(filter.until().plusDays(1), zone), now), lastDay);
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant earlierOf(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
