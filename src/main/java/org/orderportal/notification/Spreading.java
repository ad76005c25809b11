package org.orderportal.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orderportal.base.Ids;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.identity.People;
import org.orderportal.identity.UserId;
import org.orderportal.notification.EntryRows.Subject;
import org.orderportal.notification.EntryRows.Telling;
import org.orderportal.notification.Recipients.Recipient;
import org.orderportal.notification.Turns.Turn;
import org.springframework.stereotype.Component;

/** Tells people what happened: puts it into their lists and mails. One node at a time, so that what comes at once is gathered. */
@Component
class Spreading {

    private static final int PIECE = 200;

    private final Turns turns;
    private final FactRows facts;
    private final EntryRows entries;
    private final MailQueue mails;
    private final People people;
    private final NotificationSettings settings;
    private final Ids ids;

    Spreading(
            Turns turns,
            FactRows facts,
            EntryRows entries,
            MailQueue mails,
            People people,
            NotificationSettings settings,
            Ids ids) {
        this.turns = turns;
        this.facts = facts;
        this.entries = entries;
        this.mails = mails;
        this.people = people;
        this.settings = settings;
        this.ids = ids;
    }

    /** All that nobody was told yet, in pieces, each a transaction of its own; nothing where another node is at it. */
    void spread() {
        int done;
        do {
            done = turns.take(Turn.SPREADING, before -> spreadPiece());
        } while (done == PIECE);
    }

    private int spreadPiece() {
        var pending = facts.pending(PIECE);
        if (!pending.isEmpty()) {
            var concerned = concerned(pending);
            var chosen = settings.chosen(concerned.stream().map(CurrentUser::id).toList());
            tell(pending, new Recipients(concerned, chosen));
            facts.markSpread(pending);
        }
        return pending.size();
    }

    private Collection<CurrentUser> concerned(List<Fact> pending) {
        var found = new LinkedHashMap<Long, CurrentUser>();
        var suppliers = pending.stream()
                .filter(fact -> fact.occasion().concernsSuppliers())
                .map(fact -> fact.notice().supplier())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        people.actingFor(suppliers).forEach(person -> found.put(person.id(), person));
        if (pending.stream().anyMatch(fact -> fact.occasion().concernsStaff())) {
            people.internal().forEach(person -> found.put(person.id(), person));
        }
        pending.stream()
                .map(Fact::person)
                .filter(Objects::nonNull)
                .filter(id -> !found.containsKey(id))
                .distinct()
                .flatMap(id -> people.find(new UserId(id)).stream())
                .forEach(person -> found.put(person.id(), person));
        return found.values();
    }

    private void tell(List<Fact> pending, Recipients recipients) {
        var open = new HashMap<Subject, GatheredEntry>();
        var touched = new LinkedHashMap<Long, GatheredEntry>();
        var tellings = new ArrayList<Telling>();
        var waiting = mails.opened();
        for (var fact : pending) {
            for (var recipient : recipients.of(fact)) {
                var entry = entry(fact, recipient, open);
                entry.add(fact);
                touched.put(entry.id(), entry);
                var mail = waiting.mailFor(
                                recipient.person(),
                                recipient.way(),
                                fact.notice().at())
                        .orElse(null);
                tellings.add(new Telling(recipient.person().id(), fact.id(), entry.id(), mail));
            }
        }
        entries.insert(touched.values().stream().filter(GatheredEntry::isNew).toList());
        entries.grow(touched.values().stream().filter(entry -> !entry.isNew()).toList());
        entries.told(tellings);
    }

    private GatheredEntry entry(Fact fact, Recipient recipient, Map<Subject, GatheredEntry> open) {
        var supplier = fact.notice().supplier();
        var subject = new Subject(recipient.person().id(), fact.occasion(), supplier == null ? null : supplier.value());
        var known = open.get(subject);
        if (known == null && fact.occasion().isGathered()) {
            known = entries.open(subject, fact.notice().at().minus(GatheredEntry.AT_ONCE))
                    .map(found -> GatheredEntry.known(subject, found))
                    .orElse(null);
        }
        var entry = known != null && known.takes(fact) ? known : GatheredEntry.begun(subject, ids.next(), fact);
        open.put(subject, entry);
        return entry;
    }
}
