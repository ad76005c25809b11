package org.orderportal.party;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Into which accounts a company is paid, the one it likes best first.
 *
 * @param version   grows with every change, and a change names the one it was made on; 0: nothing was ever said
 * @param changedAt null where nobody has said anything yet
 */
public record CompanyAccounts(
        CompanyId company,
        int version,
        List<BankAccount> accounts,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    public CompanyAccounts {
        accounts = List.copyOf(accounts);
    }

    /** Whether somebody keeps them here: then nothing that is written elsewhere changes them. */
    public boolean areKept() {
        return version > 0;
    }

    public CompanyAccounts with(List<BankAccount> others) {
        return new CompanyAccounts(company, version, others, changedAt, changedBy);
    }
}
