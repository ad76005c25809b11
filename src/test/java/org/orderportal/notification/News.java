package org.orderportal.notification;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.identity.People;
import org.orderportal.identity.SignedIn;
import org.orderportal.identity.Users;
import org.orderportal.party.Company;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;

/** Where the tests have people who are told something, and let it happen. */
@TestComponent
public class News {

    private final Users users;
    private final People people;
    private final Notifications notifications;
    private final Spreading spreading;
    private final Texts texts;
    private final AsSystem asSystem;
    private final RetriedTransactions transactions;
    private final ApplicationEventPublisher events;

    News(
            Users users,
            People people,
            Notifications notifications,
            Spreading spreading,
            Texts texts,
            AsSystem asSystem,
            RetriedTransactions transactions,
            ApplicationEventPublisher events) {
        this.users = users;
        this.people = people;
        this.notifications = notifications;
        this.spreading = spreading;
        this.texts = texts;
        this.asSystem = asSystem;
        this.transactions = transactions;
        this.events = events;
    }

    /** Somebody who can sign in with {@link SignedIn#PASSWORD}. */
    public Somebody person(String name, Role role, Company... companies) {
        return person(name, role, Locale.ENGLISH, "Europe/Stockholm", companies);
    }

    public Somebody person(String name, Role role, Locale language, String zone, Company... companies) {
        var acts = Stream.of(companies).map(Company::id).collect(Collectors.toSet());
        var email = UUID.randomUUID() + "@example.com";
        return asSystem.call(() -> {
            var made = users.create(name, email, role, acts, language, ZoneId.of(zone), SignedIn.PASSWORD);
            return new Somebody(people.find(made.id()).orElseThrow());
        });
    }

    /** Tells everybody what happened so far. */
    public void spread() {
        asSystem.run(spreading::spread);
    }

    /** Something happens, in a transaction of its own. */
    public void publish(Object event) {
        happening(() -> events.publishEvent(event));
    }

    void happening(Runnable work) {
        asSystem.run(() -> inTransaction(work));
    }

    void inTransaction(Runnable work) {
        transactions.run(work);
    }

    /** What somebody's list says, the newest first. */
    public List<String> of(Somebody reader) {
        var words = words(reader);
        return reader.call(() -> notifications.list(false, 0, 100)).stream()
                .map(entry -> entry.isGathered()
                        ? words.many(entry.occasion(), entry.count())
                        : words.title(entry.told().getFirst()))
                .toList();
    }

    NoticeWords words(Somebody reader) {
        return NoticeWords.of(texts, reader.user());
    }

    int unread(Somebody reader) {
        return reader.call(notifications::unread);
    }
}
