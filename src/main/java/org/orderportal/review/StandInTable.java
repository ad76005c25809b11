package org.orderportal.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orderportal.base.Ids;
import org.orderportal.base.calendar.WorkingCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in for whom; days are those of the portal's zone. */
@Component
class StandInTable {

    record Row(long id, long absent, long standIn, LocalDate from, LocalDate until) {}

    private final JdbcClient database;
    private final Ids ids;
    private final WorkingCalendars calendars;
    private final Clock clock;

    StandInTable(JdbcClient database, Ids ids, WorkingCalendars calendars, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.calendars = calendars;
        this.clock = clock;
    }

    LocalDate today() {
        return calendars.own().dayOf(clock.instant());
    }

    /** The person, and all for whom they stand in today. */
    Set<Long> lookedAfterBy(long person) {
        var owners = new HashSet<>(database.sql("""
                        select absent_id from review_stand_in
                        where stand_in_id = :person and until_on >= :today and from_on <= :today""")
                .param("person", person)
                .param("today", today())
                .query(Long.class)
                .list());
        owners.add(person);
        return owners;
    }

    /** Those of today and later in which the person is the one or the other, the earliest first. */
    List<Row> of(long person) {
        return database.sql("""
                        select id, absent_id, stand_in_id, from_on, until_on from review_stand_in
                        where until_on >= :today and (stand_in_id = :person or absent_id = :person)
                        order by from_on, id""")
                .param("person", person)
                .param("today", today())
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getLong("absent_id"),
                        row.getLong("stand_in_id"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    void add(long absent, long standIn, LocalDate from, LocalDate until) {
        database.sql("""
                        insert into review_stand_in (id, absent_id, stand_in_id, from_on, until_on)
                        values (:id, :absent, :standIn, :from, :until)""")
                .param("id", ids.next())
                .param("absent", absent)
                .param("standIn", standIn)
                .param("from", from)
                .param("until", until)
                .update();
    }

    /** False where the person has no such one. */
    boolean remove(long id, long absent) {
        return database.sql("delete from review_stand_in where id = :id and absent_id = :absent")
                        .param("id", id)
                        .param("absent", absent)
                        .update()
                == 1;
    }
}
