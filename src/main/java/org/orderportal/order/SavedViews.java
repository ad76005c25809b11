package org.orderportal.order;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/**
 * Keeps the views of the list that people save: their own, and those shared in their companies. A view shows its query
 * only, and each reader finds with it what they may see anyway.
 */
@Service
public class SavedViews {

    /** So many views a user may keep. */
    public static final int LIMIT = 100;

    /** A name has at most so many characters. */
    public static final int NAME_LENGTH = 80;

    private static final int QUERY_LENGTH = 2000;

    private final StoredViews views;
    private final RetriedTransactions transactions;
    private final Ids ids;
    private final CurrentUsers users;

    SavedViews(StoredViews views, RetriedTransactions transactions, Ids ids, CurrentUsers users) {
        this.views = views;
        this.transactions = transactions;
        this.ids = ids;
        this.users = users;
    }

    /** Those that the reader may use, by name: all their own, and at most 200 that others share. */
    @SignedInOnly
    public List<SavedView> all() {
        var reader = users.require();
        var collator = Collator.getInstance(reader.locale());
        return views.visibleTo(reader).stream()
                .sorted(Comparator.comparing(SavedView::name, collator)
                        .thenComparing(Comparator.comparing(SavedView::own).reversed())
                        .thenComparing(SavedView::id))
                .toList();
    }

    /** The view that the reader's list opens with; none where it is gone, or no longer shared with the reader. */
    @SignedInOnly
    public Optional<SavedView> standard() {
        return views.standardOf(users.require());
    }

    /**
     * Saves under a new name, or under the name of an own view, which it replaces. Sharing is with the companies that
     * the reader acts for now; what staff share is for staff.
     *
     * @throws Refusal if the name is blank or too long, the query is too long, or the reader has too many views
     */
    @SignedInOnly
    public SavedView save(String name, String query, boolean shared) {
        var owner = users.require();
        var wanted = new StoredViews.Content(nameOf(name), queryOf(query), shared);
        return transactions.call(() -> save(owner, wanted));
    }

    private SavedView save(CurrentUser owner, StoredViews.Content wanted) {
        if (!views.isName(owner.id(), wanted.name()) && views.count(owner.id()) >= LIMIT) {
            throw new Refusal("order.views.too-many", LIMIT);
        }
        return require(owner, views.put(ids.next(), owner, wanted));
    }

    /**
     * Whoever opened their list with it opens it without a view from now on.
     *
     * @throws NotFound if the reader owns no such view
     */
    @SignedInOnly
    public void delete(long id) {
        var owner = users.require().id();
        if (!transactions.call(() -> views.delete(id, owner))) {
            throw new NotFound("view");
        }
    }

    /**
     * Makes a view the one that the reader's list opens with, or none with null.
     *
     * @throws NotFound if there is no such view that the reader may use
     */
    @SignedInOnly
    public void makeStandard(@Nullable Long id) {
        var reader = users.require();
        transactions.run(() -> makeStandard(reader, id));
    }

    private void makeStandard(CurrentUser reader, @Nullable Long id) {
        if (id == null) {
            views.clearStandard(reader.id());
        } else {
            views.makeStandard(reader.id(), require(reader, id).id());
        }
    }

    private SavedView require(CurrentUser reader, long id) {
        return views.find(reader, id).orElseThrow(() -> new NotFound("view"));
    }

    private static String nameOf(String text) {
        var name = text.strip();
        if (name.isEmpty()) {
            throw new Refusal("order.views.name-missing");
        }
        if (name.length() > NAME_LENGTH) {
            throw new Refusal("order.views.name-too-long", NAME_LENGTH);
        }
        return name;
    }

    private static String queryOf(String query) {
        if (query.length() > QUERY_LENGTH) {
            throw new Refusal("order.views.query-too-long");
        }
        return query;
    }
}
