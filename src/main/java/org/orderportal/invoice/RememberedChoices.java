package org.orderportal.invoice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CompanyKeepersOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.party.CompanyField;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is remembered for a company's next invoices, so that people see it and can take it away. */
@Service
public class RememberedChoices {

    private static final int MOST = 500;

    /**
     * Something that was told once.
     *
     * @param field   of the invoice
     * @param article of which article; null where it is told of the whole invoice
     */
    public record Choice(
            CompanyId buyer,
            String buyerName,
            String field,
            @Nullable String article,
            String text,
            Instant at) {

        String about() {
            return article == null ? field : InvoiceMemory.of(field, article);
        }

        /** Of the field's name in words; the many reasons for no VAT are called alike. */
        public String key() {
            var plain = field.startsWith(InvoiceField.REASON_CODE)
                    ? InvoiceField.REASON_CODE
                    : field.startsWith(InvoiceField.REASON) ? InvoiceField.REASON : field;
            return "invoice.editor.field." + plain;
        }
    }

    private final JdbcClient database;
    private final CompanyNotes notes;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;
    private final Texts texts;

    RememberedChoices(
            JdbcClient database,
            CompanyNotes notes,
            RetriedTransactions transactions,
            CurrentUsers users,
            Texts texts) {
        this.database = database;
        this.notes = notes;
        this.transactions = transactions;
        this.users = users;
        this.texts = texts;
    }

    /**
     * By buyer, then by field.
     *
     * @throws NotFound if the reader does not act for that company
     */
    @SignedInOnly
    public List<Choice> of(CompanyId company) {
        requireOwn(company);
        return database.sql("""
            select m.buyer_id, c.name, m.about, m.text, m.changed_at
            from invoice_memory m join company c on c.id = m.buyer_id
            where m.supplier_id = :supplier order by c.sort_name, m.about fetch first %d rows only\
            """.formatted(MOST))
                .param("supplier", company.value())
                .query((row, number) -> choice(
                        new CompanyId(row.getLong("buyer_id")),
                        row.getString("name"),
                        row.getString("about"),
                        row.getString("text"),
                        Stored.instant(row, "changed_at")))
                .list();
    }

    /** It is asked for again on the next invoice. */
    @CompanyKeepersOnly
    public void forget(CompanyId company, Choice choice) {
        requireOwn(company);
        transactions.run(() -> {
            var gone = database.sql("""
                delete from invoice_memory
                where supplier_id = :supplier and buyer_id = :buyer and about = :about\
                """)
                    .param("supplier", company.value())
                    .param("buyer", choice.buyer().value())
                    .param("about", choice.about())
                    .update();
            if (gone == 1) {
                var what = texts.get(Locale.ENGLISH, choice.key()) + ": " + choice.text();
                notes.note(company, CompanyField.REMEMBERED, choice.buyerName() + ", " + what, null);
            }
        });
    }

    private static Choice choice(CompanyId buyer, String name, String about, String text, Instant at) {
        var end = about.indexOf(':');
        return end < 0
                ? new Choice(buyer, name, about, null, text, at)
                : new Choice(buyer, name, about.substring(0, end), about.substring(end + 1), text, at);
    }

    private void requireOwn(CompanyId company) {
        if (!users.scope().includes(company.value())) {
            throw new NotFound("company");
        }
    }
}
