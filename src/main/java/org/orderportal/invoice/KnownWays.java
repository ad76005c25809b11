package org.orderportal.invoice;

import java.util.List;
import java.util.stream.Stream;
import org.orderportal.party.BankAccount;
import org.orderportal.party.BankAccounts;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;

/**
 * How a supplier is paid. Where it keeps its accounts in its settings, those are proposed, and what is written on an invoice
 * changes nothing of them; where it does not, those of its last invoice are remembered.
 */
@Component
class KnownWays {

    private final InvoiceMemory memory;
    private final BankAccounts accounts;

    KnownWays(InvoiceMemory memory, BankAccounts accounts) {
        this.memory = memory;
        this.accounts = accounts;
    }

    InvoiceMemory memory() {
        return memory;
    }

    /** Whether the accounts stand in the company's settings. */
    boolean areKept(CompanyId supplier) {
        return accounts.of(supplier).areKept();
    }

    /** The accounts first, the one that the company likes best before the others. */
    List<PaymentWay> of(CompanyId supplier) {
        var kept = accounts.of(supplier);
        return kept.areKept()
                ? Stream.concat(kept.accounts().stream().map(KnownWays::way), others(memory.ways(supplier)))
                        .toList()
                : memory.ways(supplier);
    }

    void remember(CompanyId supplier, List<PaymentWay> ways) {
        memory.rememberWays(supplier, areKept(supplier) ? others(ways).toList() : ways);
    }

    private static Stream<PaymentWay> others(List<PaymentWay> ways) {
        return ways.stream().filter(way -> switch (way.kind()) {
            case IBAN, BANKGIRO, PLUSGIRO -> false;
            case DIRECT_DEBIT, CARD, OTHER -> true;
        });
    }

    private static PaymentWay way(BankAccount account) {
        var kind = switch (account.kind()) {
            case IBAN -> PaymentKind.IBAN;
            case BANKGIRO -> PaymentKind.BANKGIRO;
            case PLUSGIRO -> PaymentKind.PLUSGIRO;
        };
        return new PaymentWay(kind, account.number(), account.bic(), account.holder(), null);
    }
}
