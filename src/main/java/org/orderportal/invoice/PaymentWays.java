package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Reauthentication;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Service;

/** How one's own company is paid, as it is remembered for its next invoice. */
@Service
public class PaymentWays {

    private final KnownWays known;
    private final CurrentUsers users;
    private final Reauthentication reauthentication;

    PaymentWays(KnownWays known, CurrentUsers users, Reauthentication reauthentication) {
        this.known = known;
        this.users = users;
        this.reauthentication = reauthentication;
    }

    /** @throws NotFound if the caller does not act for that company */
    @SignedInOnly
    public List<PaymentWay> of(CompanyId company) {
        requireOwn(company);
        return known.of(company);
    }

    /** The account that an IBAN names, if one is remembered. */
    @SignedInOnly
    public Optional<String> iban(CompanyId company) {
        return of(company).stream()
                .filter(way -> way.kind() == PaymentKind.IBAN)
                .flatMap(way -> Optional.ofNullable(way.account()).stream())
                .findFirst();
    }

    /**
     * Remembers an IBAN in place of the one that was known; null forgets it. The other ways stay.
     *
     * @throws NotFound if the caller does not act for that company
     * @throws Refusal  if it is no IBAN, or the company keeps its accounts in its settings, where only a person changes them
     * @throws org.orderportal.base.security.ReauthenticationNeeded if a person has to show first that it is still them
     */
    @SignedInOnly
    public void setIban(CompanyId company, @Nullable String iban) {
        requireOwn(company);
        if (known.areKept(company)) {
            throw new Refusal("invoice.rules.accounts-in-settings");
        }
        var ways = new ArrayList<>(known.of(company));
        ways.removeIf(way -> way.kind() == PaymentKind.IBAN);
        if (iban != null && !iban.isBlank()) {
            var checked = AccountNumbers.iban(iban).orElseThrow(() -> new Refusal("invoice.problem.iban", iban));
            ways.addFirst(new PaymentWay(PaymentKind.IBAN, checked, null, null, null));
        }
        if (!ways.equals(known.of(company))) {
            reauthentication.require();
        }
        known.remember(company, ways);
    }

    private void requireOwn(CompanyId company) {
        if (!users.scope().includes(company.value())) {
            throw new NotFound("company");
        }
    }
}
