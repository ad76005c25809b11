package org.orderportal.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderportal.base.MailRoom;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How each person wants to be told of what: everybody sees and sets their own. */
@Service
public class NotificationSettings {

    private record Choice(long person, Occasion occasion, Way way) {}

    private final JdbcClient database;
    private final MailRoom mailRoom;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;

    NotificationSettings(JdbcClient database, MailRoom mailRoom, RetriedTransactions transactions, CurrentUsers users) {
        this.database = database;
        this.mailRoom = mailRoom;
        this.transactions = transactions;
        this.users = users;
    }

    /** How the current user is told of what concerns their role: as they chose, else as usual. */
    @SignedInOnly
    public Map<Occasion, Way> own() {
        var me = users.require();
        var chosen = chosen(List.of(me.id()));
        var ways = new EnumMap<Occasion, Way>(Occasion.class);
        for (var occasion : Occasion.choices(me.role())) {
            occasion.usual(me.role())
                    .ifPresent(
                            usual -> ways.put(occasion, chosen.of(me, occasion).orElse(usual)));
        }
        return ways;
    }

    /** @throws IllegalArgumentException if that occasion is none of the current user's role */
    @SignedInOnly
    public void choose(Occasion occasion, Way way) {
        var me = users.require();
        if (occasion.usual(me.role()).isEmpty()) {
            throw new IllegalArgumentException(occasion + " does not concern " + me.role());
        }
        transactions.run(() -> {
            database.sql("delete from notification_setting where person_id = :person and occasion = :occasion")
                    .param("person", me.id())
                    .param("occasion", occasion.name())
                    .update();
            database.sql("insert into notification_setting (person_id, occasion, way) values (:person, :occasion,"
                            + " :way)")
                    .param("person", me.id())
                    .param("occasion", occasion.name())
                    .param("way", way.name())
                    .update();
        });
    }

    /** Everything as usual again for the current user's role. */
    @SignedInOnly
    public void chooseUsual() {
        var me = users.require();
        transactions.run(() -> database.sql("delete from notification_setting where person_id = :person")
                .param("person", me.id())
                .update());
    }

    /** Whether this portal can send mail at all; where it cannot, everybody is told in the portal only. */
    @SignedInOnly
    public boolean canMail() {
        return mailRoom.isOpen();
    }

    /** What these people chose; what they never touched is empty. */
    Recipients.Choices chosen(Collection<Long> people) {
        var chosen = new HashMap<Long, Map<Occasion, Way>>();
        if (!people.isEmpty()) {
            database.sql("select person_id, occasion, way from notification_setting where person_id in (:people)")
                    .param("people", people)
                    .query((row, number) -> new Choice(
                            row.getLong("person_id"),
                            Occasion.valueOf(row.getString("occasion")),
                            Way.valueOf(row.getString("way"))))
                    .list()
                    .forEach(choice -> chosen.computeIfAbsent(choice.person(), key -> new EnumMap<>(Occasion.class))
                            .put(choice.occasion(), choice.way()));
        }
        return (person, occasion) ->
                Optional.ofNullable(chosen.getOrDefault(person.id(), Map.of()).get(occasion));
    }
}
