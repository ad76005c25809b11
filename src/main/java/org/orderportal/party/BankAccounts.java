package org.orderportal.party;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.SaveResult;
import org.orderportal.base.SaveResult.Conflict;
import org.orderportal.base.SaveResult.Saved;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CompanyKeepersOnly;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Reauthentication;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the accounts into which companies are paid. Changed only by somebody who has just proved who they are. */
@Service
public class BankAccounts {

    private final JdbcClient database;
    private final CompanyDirectory directory;
    private final CompanyChanges changes;
    private final RetriedTransactions transactions;
    private final Reauthentication reauthentication;
    private final CurrentUsers users;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    BankAccounts(
            JdbcClient database,
            CompanyDirectory directory,
            CompanyChanges changes,
            RetriedTransactions transactions,
            Reauthentication reauthentication,
            CurrentUsers users,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.changes = changes;
        this.transactions = transactions;
        this.reauthentication = reauthentication;
        this.users = users;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such company, or the reader does not act for it */
    @SignedInOnly
    @Transactional(readOnly = true)
    public CompanyAccounts of(CompanyId company) {
        own(company);
        return read(company);
    }

    /**
     * Saves the accounts, where nobody has changed them since that version.
     *
     * @throws NotFound if there is no such company, or the caller does not act for it
     * @throws Refusal  if one is no account, or stands there twice
     * @throws org.orderportal.base.security.ReauthenticationNeeded if the caller has to show first that it is still them
     */
    @CompanyKeepersOnly
    public SaveResult<CompanyAccounts> save(CompanyAccounts told) {
        var checked = told.accounts().stream().map(BankAccounts::checked).toList();
        if (new HashSet<>(checked.stream().map(BankAccount::number).toList()).size() < checked.size()) {
            throw new Refusal("party.accounts.twice");
        }
        reauthentication.require();
        return transactions.call(() -> replace(told.with(checked)));
    }

    private SaveResult<CompanyAccounts> replace(CompanyAccounts told) {
        var company = own(told.company());
        var before = read(told.company());
        if (before.version() != told.version() || !write(told)) {
            return new Conflict<>(read(told.company()));
        }
        changes.changed(
                told.company(),
                company.name(),
                CompanyField.ACCOUNTS,
                masked(before.accounts()),
                masked(told.accounts()));
        return new Saved<>(read(told.company()));
    }

    private boolean write(CompanyAccounts told) {
        var sql = told.areKept() ? """
                  update company_accounts set version = version + 1, accounts = :accounts, changed_at = :now,
                      changed_by = :who
                  where company_id = :company and version = :version""" : """
                  insert into company_accounts (company_id, version, accounts, changed_at, changed_by)
                  values (:company, :version + 1, :accounts, :now, :who)""";
        return database.sql(sql)
                        .param("company", told.company().value())
                        .param("version", told.version())
                        .param("accounts", json.writeValueAsString(told.accounts()))
                        .param("now", Stored.moment(clock.instant()))
                        .param("who", users.require().name())
                        .update()
                == 1;
    }

    private CompanyAccounts read(CompanyId company) {
        return database.sql(
                        "select version, accounts, changed_at, changed_by from company_accounts where company_id = :company")
                .param("company", company.value())
                .query((row, number) -> new CompanyAccounts(
                        company,
                        row.getInt("version"),
                        List.of(json.readValue(row.getString("accounts"), BankAccount[].class)),
                        Stored.instant(row, "changed_at"),
                        row.getString("changed_by")))
                .optional()
                .orElseGet(() -> new CompanyAccounts(company, 0, List.of(), null, null));
    }

    private static BankAccount checked(BankAccount told) {
        var number = switch (told.kind()) {
            case IBAN -> BankNumbers.iban(told.number());
            case BANKGIRO -> BankNumbers.bankgiro(told.number());
            case PLUSGIRO -> BankNumbers.plusgiro(told.number());
        };
        var bic = told.kind() == BankAccount.Kind.IBAN ? filled(told.bic()) : null;
        return new BankAccount(
                told.kind(),
                number.orElseThrow(() -> new Refusal("party.accounts.wrong." + told.kind(), told.number())),
                bic == null
                        ? null
                        : BankNumbers.bic(bic).orElseThrow(() -> new Refusal("party.accounts.wrong.BIC", bic)),
                filled(told.holder()));
    }

    private static @Nullable String filled(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(some -> !some.isEmpty())
                .orElse(null);
    }

    private static String masked(List<BankAccount> accounts) {
        return accounts.stream().map(BankAccount::masked).collect(Collectors.joining(", "));
    }

    private TradingParty own(CompanyId id) {
        if (!users.scope().includes(id.value())) {
            throw new NotFound("company");
        }
        return directory.byId(id).orElseThrow(() -> new NotFound("company"));
    }
}
