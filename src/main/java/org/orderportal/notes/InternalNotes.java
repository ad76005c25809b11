package org.orderportal.notes;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.StaffPeopleOnly;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.UserId;
import org.orderportal.identity.Users;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderReferences;
import org.springframework.stereotype.Service;

/**
 * Looks after what the operator's people say to each other about orders. It is for people: no machine reads a note, and
 * nothing that leaves the portal asks here.
 */
@Service
@StaffPeopleOnly
public class InternalNotes {

    /** For how long a note can be put into other words. */
    public static final Duration EDITABLE = Duration.ofMinutes(15);

    public static final int LONGEST = 4_000;

    private final NoteTable table;
    private final OrderReferences orders;
    private final Users users;
    private final NoteWriting writing;
    private final RetriedTransactions transactions;

    InternalNotes(
            NoteTable table,
            OrderReferences orders,
            Users users,
            NoteWriting writing,
            RetriedTransactions transactions) {
        this.table = table;
        this.orders = orders;
        this.users = users;
        this.writing = writing;
        this.transactions = transactions;
    }

    /** The notes on an order: those that are pinned first, then the newest first. */
    public List<InternalNote> of(OrderId order) {
        var notes = table.of(order);
        var mentions = table.mentions(notes.stream().map(StoredNote::id).toList());
        var earlier = table.earlier(order);
        var staff = users.staff();
        return notes.stream()
                .map(note -> writing.shown(
                        note,
                        named(mentions.getOrDefault(note.id(), Set.of()), staff),
                        earlier.getOrDefault(note.id(), List.of())))
                .toList();
    }

    /** How many notes count on these orders; orders without one are left out. */
    public Map<OrderId, Integer> counts(Collection<OrderId> ids) {
        return table.counts(ids);
    }

    /** Those who can be named in a note, by name. */
    public List<Colleague> colleagues() {
        return users.staff().stream()
                .filter(UserAccount::enabled)
                .map(person -> new Colleague(person.id(), person.name()))
                .toList();
    }

    /**
     * Writes a note. Who is named in it as "@Name" is mentioned, too.
     *
     * @throws NotFound if there is no such order
     * @throws Refusal  if it says nothing, or more than {@link #LONGEST} characters
     */
    public NoteId write(OrderId order, String text, Set<UserId> mentioned) {
        var words = NoteWriting.words(text);
        var meant = meant(words, mentioned);
        return transactions.call(() -> {
            orders.of(order);
            return writing.write(order, words, meant);
        });
    }

    /**
     * Puts one's own note into other words while that is possible; what it said before is kept.
     *
     * @param edits of the note that was shown
     * @throws Refusal if it is somebody else's, too old, struck out, or was changed meanwhile
     */
    public void edit(NoteId id, int edits, String text, Set<UserId> mentioned) {
        var words = NoteWriting.words(text);
        var meant = meant(words, mentioned);
        transactions.run(() -> writing.edit(lock(id), edits, words, meant));
    }

    /**
     * Strikes a note out: it stays, and counts no more. One's own; an administrator any.
     *
     * @throws Refusal if it is somebody else's
     */
    public void strike(NoteId id) {
        transactions.run(() -> writing.strike(lock(id)));
    }

    /** Puts a note on top of the order's page, and of its notes. */
    public void pin(NoteId id) {
        transactions.run(() -> writing.pin(lock(id)));
    }

    public void unpin(NoteId id) {
        transactions.run(() -> table.unpin(lock(id).id()));
    }

    private StoredNote lock(NoteId id) {
        return table.lock(id).orElseThrow(() -> new NotFound("note"));
    }

    /** Only colleagues who can read it. */
    private Set<UserId> meant(String words, Set<UserId> chosen) {
        var colleagues = colleagues();
        var text = words.toLowerCase(Locale.ROOT);
        var meant = colleagues.stream()
                .map(Colleague::id)
                .filter(chosen::contains)
                .collect(Collectors.toCollection(HashSet::new));
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            meant.addAll(namedIn(text.substring(at + 1), colleagues));
        }
        return meant;
    }

    /** Those with whose name the text begins; Maria is not meant where Maria Berg is. */
    private static Set<UserId> namedIn(String text, List<Colleague> colleagues) {
        var fitting = colleagues.stream()
                .filter(colleague -> text.startsWith(colleague.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(
                        colleague -> colleague.name().length(),
                        TreeMap::new,
                        Collectors.mapping(Colleague::id, Collectors.toSet())));
        return fitting.isEmpty() ? Set.of() : fitting.lastEntry().getValue();
    }

    private static List<Colleague> named(Set<UserId> ids, List<UserAccount> staff) {
        return staff.stream()
                .filter(person -> ids.contains(person.id()))
                .map(person -> new Colleague(person.id(), person.name()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
