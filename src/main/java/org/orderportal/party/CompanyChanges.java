package org.orderportal.party;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.Ids;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The log of what people change of companies, for those who look after them, written in the transaction that changes it.
 * The audit log names the same change, without what stood there.
 */
@Component
class CompanyChanges {

    private final JdbcClient database;
    private final AuditLog audit;
    private final CurrentUsers users;
    private final Ids ids;
    private final Clock clock;

    CompanyChanges(JdbcClient database, AuditLog audit, CurrentUsers users, Ids ids, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.users = users;
        this.ids = ids;
        this.clock = clock;
    }

    /** What happened to a company as a whole. */
    void happened(String kind, TradingParty company) {
        audit.record(kind, company.name(), null);
    }

    /** Each field that is another than before. */
    void compared(CompanyDetails before, CompanyDetails after) {
        var old = CompanyField.of(before);
        CompanyField.of(after).forEach((field, text) -> changed(after.id(), after.name(), field, old.get(field), text));
    }

    /** Nothing where it is as it was. */
    void changed(CompanyId company, String name, CompanyField field, @Nullable String before, @Nullable String after) {
        changed(company, name, null, field, before, after);
    }

    /** @param supplier of which alone a buyer's rules are changed */
    void changed(
            CompanyId company,
            String name,
            @Nullable CompanyId supplier,
            CompanyField field,
            @Nullable String before,
            @Nullable String after) {
        if (Objects.equals(blankAsNull(before), blankAsNull(after))) {
            return;
        }
        database.sql("""
                        insert into company_change (id, company_id, supplier_id, at, actor_name, field_name, old_text,
                            new_text)
                        values (:id, :company, :supplier, :at, :who, :field, :before, :after)""")
                .param("id", ids.next())
                .param("company", company.value())
                .param("supplier", supplier == null ? StoredBuyerRules.GENERAL : supplier.value())
                .param("at", Stored.moment(clock.instant()))
                .param("who", users.require().name())
                .param("field", field.name())
                .param("before", blankAsNull(before))
                .param("after", blankAsNull(after))
                .update();
        audit.record("company.changed", name, field.name());
    }

    /** The newest first. */
    List<CompanyChange> of(CompanyId company, int most) {
        return list("company_id = :company and field_name <> 'RULES'", company, StoredBuyerRules.GENERAL, most);
    }

    /** Of a buyer's rules for all, or for that supplier too; the newest first. */
    List<CompanyChange> ofRules(CompanyId buyer, long supplier, int most) {
        return list(
                "company_id = :company and field_name = 'RULES' and supplier_id in (0, :supplier)",
                buyer,
                supplier,
                most);
    }

    private List<CompanyChange> list(String which, CompanyId company, long supplier, int most) {
        return database.sql("""
                        select id, company_id, supplier_id, at, actor_name, field_name, old_text, new_text
                        from company_change where %s order by id desc fetch first %d rows only""".formatted(which, most))
                .param("company", company.value())
                .param("supplier", supplier)
                .query((row, number) -> new CompanyChange(
                        row.getLong("id"),
                        new CompanyId(row.getLong("company_id")),
                        row.getLong("supplier_id") == StoredBuyerRules.GENERAL
                                ? null
                                : new CompanyId(row.getLong("supplier_id")),
                        Stored.instant(row, "at"),
                        row.getString("actor_name"),
                        CompanyField.valueOf(row.getString("field_name")),
                        row.getString("old_text"),
                        row.getString("new_text")))
                .list();
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
