package org.orderportal.party;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CompanyKeepersOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps the logos of companies, for the head of their papers. */
@Service
public class Logos {

    private final JdbcClient database;
    private final CompanyDirectory directory;
    private final CompanyChanges changes;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;
    private final Clock clock;

    Logos(
            JdbcClient database,
            CompanyDirectory directory,
            CompanyChanges changes,
            RetriedTransactions transactions,
            CurrentUsers users,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.changes = changes;
        this.transactions = transactions;
        this.users = users;
        this.clock = clock;
    }

    /** Empty where there is none, or the reader does not act for that company. */
    @SignedInOnly
    public Optional<Logo> of(CompanyId company) {
        if (!users.scope().includes(company.value())) {
            return Optional.empty();
        }
        return database.sql("""
            select content, width, height, changed_at, changed_by from company_logo
            where company_id = :company\
            """)
                .param("company", company.value())
                .query((row, number) -> new Logo(
                        row.getBytes("content"),
                        row.getInt("width"),
                        row.getInt("height"),
                        Stored.instant(row, "changed_at"),
                        row.getString("changed_by")))
                .optional();
    }

    /**
     * Takes a picture as the company's logo, in place of the one that was there.
     *
     * @param file as it was uploaded
     * @throws NotFound if there is no such company, or the caller does not act for it
     * @throws Refusal  if it is no PNG or JPEG, or too large
     */
    @CompanyKeepersOnly
    public Logo set(CompanyId company, byte[] file) {
        own(company);
        var picture = LogoPicture.of(file);
        transactions.run(() -> {
            var before = forget(company);
            database.sql("""
                insert into company_logo (company_id, content, width, height, changed_at, changed_by)
                values (:company, :content, :width, :height, :now, :who)\
                """)
                    .param("company", company.value())
                    .param("content", picture.png())
                    .param("width", picture.width())
                    .param("height", picture.height())
                    .param("now", Stored.moment(clock.instant()))
                    .param("who", users.require().name())
                    .update();
            changes.changed(company, own(company).name(), CompanyField.LOGO, before, size(picture));
        });
        return of(company).orElseThrow();
    }

    /** @throws NotFound if there is no such company, or the caller does not act for it */
    @CompanyKeepersOnly
    public void remove(CompanyId company) {
        transactions.run(() -> {
            var name = own(company).name();
            changes.changed(company, name, CompanyField.LOGO, forget(company), "");
        });
    }

    private String forget(CompanyId company) {
        var before =
                of(company).map(logo -> logo.width() + " × " + logo.height()).orElse("");
        database.sql("delete from company_logo where company_id = :company")
                .param("company", company.value())
                .update();
        return before;
    }

    /** With a hair of the picture itself, so that another one of the same size is a change. */
    private static String size(LogoPicture picture) {
        return "%d × %d (%08x)".formatted(picture.width(), picture.height(), Arrays.hashCode(picture.png()));
    }

    private TradingParty own(CompanyId id) {
        if (!users.scope().includes(id.value())) {
            throw new NotFound("company");
        }
        return directory.byId(id).orElseThrow(() -> new NotFound("company"));
    }
}
