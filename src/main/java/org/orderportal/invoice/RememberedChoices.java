package org.orderportal.invoice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CompanyKeepersOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyField;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is remembered for a company's next invoices, so that people see it and can take it away. */
@Service
public class RememberedChoices {

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

    private record Told(CompanyId buyer, String about, String text, Instant at) {}

    private final JdbcClient database;
    private final Companies companies;
    private final CompanyNotes notes;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;
    private final Texts texts;

    RememberedChoices(
            JdbcClient database,
            Companies companies,
            CompanyNotes notes,
            RetriedTransactions transactions,
            CurrentUsers users,
            Texts texts) {
        this.database = database;
        this.companies = companies;
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
        var told = database.sql("""
            select buyer_id, about, text, changed_at from invoice_memory
            where supplier_id = :supplier order by buyer_id, about fetch first 500 rows only\
            """)
                .param("supplier", company.value())
                .query((row, number) -> new Told(
                        new CompanyId(row.getLong("buyer_id")),
                        row.getString("about"),
                        row.getString("text"),
                        Stored.instant(row, "changed_at")))
                .list();
        var names = companies.byIds(told.stream().map(Told::buyer).distinct().toList()).stream()
                .collect(Collectors.toMap(Company::id, Company::name));
        return told.stream()
                .map(one -> choice(one, names.getOrDefault(one.buyer(), "")))
                .sorted(Comparator.comparing(Choice::buyerName))
                .toList();
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

    private static Choice choice(Told told, String buyerName) {
        var end = told.about().indexOf(':');
        var field = end < 0 ? told.about() : told.about().substring(0, end);
        var article = end < 0 ? null : told.about().substring(end + 1);
        return new Choice(told.buyer(), buyerName, field, article, told.text(), told.at());
    }

    private void requireOwn(CompanyId company) {
        if (!users.scope().includes(company.value())) {
            throw new NotFound("company");
        }
    }
}
