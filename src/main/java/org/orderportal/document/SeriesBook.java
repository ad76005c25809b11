package org.orderportal.document;

import java.util.List;
import java.util.regex.Pattern;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.SaveResult;
import org.orderportal.base.SaveResult.Conflict;
import org.orderportal.base.SaveResult.Saved;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CompanyKeepersOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyField;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyNotes;
import org.springframework.stereotype.Service;

/** How a supplier numbers its documents, for those who look after it. A series only ever goes up. */
@Service
public class SeriesBook {

    private static final List<DocumentKind> KINDS = List.of(
            DocumentKind.ORDER_RESPONSE, DocumentKind.DISPATCH_ADVICE, DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE);

    private static final Pattern MARK = Pattern.compile("[A-Za-z0-9/_.-]{0,20}");
    private static final long HIGHEST = 999_999_999;

    private final SeriesRows rows;
    private final CompanyNotes notes;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;

    SeriesBook(SeriesRows rows, CompanyNotes notes, RetriedTransactions transactions, CurrentUsers users) {
        this.rows = rows;
        this.notes = notes;
        this.transactions = transactions;
        this.users = users;
    }

    /**
     * One for each kind of document.
     *
     * @throws NotFound if the reader does not act for that company
     */
    @SignedInOnly
    public List<Series> of(CompanyId supplier) {
        requireOwn(supplier);
        return KINDS.stream().map(kind -> rows.of(supplier, kind)).toList();
    }

    /**
     * Writes a series otherwise from its next number on. What was sent meanwhile counts on by itself.
     *
     * @param shown as it was read
     * @param told  as it shall be
     * @throws Refusal if it would go back, or its numbers could not be written
     */
    @CompanyKeepersOnly
    public SaveResult<Series> save(Series shown, Series told) {
        requireOwn(told.supplier());
        check(told);
        return transactions.call(() -> replace(shown, told));
    }

    private SaveResult<Series> replace(Series shown, Series told) {
        var now = rows.lock(told.supplier(), told.kind());
        if (now.version() != shown.version()) {
            return new Conflict<>(now);
        }
        var lowest = lowest(now, told);
        if (told.nextNo() < lowest && told.nextNo() != shown.nextNo()) {
            throw new Refusal("document.series.only-up", told.number(lowest));
        }
        var next = told.with(told.mark(), told.digits(), told.yearRule(), Math.max(told.nextNo(), lowest));
        rows.write(next);
        notes.note(next.supplier(), CompanyField.SERIES, now.number(now.nextNo()), next.number(next.nextNo()));
        return new Saved<>(rows.of(next.supplier(), next.kind()));
    }

    /** Never one that was given, also where the series counts otherwise from now on. */
    private long lowest(Series now, Series told) {
        var given = rows.highest(told.supplier(), told.kind(), told.countedYear()) + 1;
        return now.countedYear() == told.countedYear() ? Math.max(given, now.nextNo()) : given;
    }

    private static void check(Series told) {
        if (!MARK.matcher(told.usedMark()).matches()) {
            throw new Refusal("document.series.mark-wrong", told.usedMark());
        }
        if (told.digits() < 0 || told.digits() > Series.MOST_DIGITS) {
            throw new Refusal("document.series.digits-wrong", Series.MOST_DIGITS);
        }
        if (told.nextNo() < 1 || told.nextNo() > HIGHEST) {
            throw new Refusal("document.series.next-wrong");
        }
    }

    private void requireOwn(CompanyId supplier) {
        if (!users.scope().includes(supplier.value())) {
            throw new NotFound("company");
        }
    }
}
