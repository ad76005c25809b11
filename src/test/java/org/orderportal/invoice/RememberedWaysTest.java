package org.orderportal.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Reauthentication;
import org.orderportal.base.security.ReauthenticationNeeded;
import org.springframework.beans.factory.annotation.Autowired;

/** What a supplier is paid by is remembered, and only who showed that it is still them names another account. */
@AnyDatabase
class RememberedWaysTest extends InvoicingSupplier {

    private static final Reauthentication LONG_AGO = new Reauthentication() {
        @Override
        public boolean recent() {
            return false;
        }

        @Override
        public void require() {
            throw new ReauthenticationNeeded();
        }
    };

    @Autowired
    KnownWays known;

    @Autowired
    InvoicePreparing preparing;

    @Autowired
    Reauthentication reauthentication;

    @Autowired
    CurrentUsers users;

    @Test
    void a_way_that_was_taken_away_stays_away() {
        run(() -> ways().setIban(supplier.id(), "SE4550000000058398257466"));
        var draft = open();
        var way = form(draft).payments().getFirst().key();

        run(() -> drafts.removeRow(draft, way));

        assertThat(form(open()).payments()).isEmpty();
    }

    @Test
    void another_account_is_remembered_only_by_who_showed_that_it_is_still_them() {
        run(() -> ways().setIban(supplier.id(), "SE4550000000058398257466"));
        var left = new PaymentWays(known, users, LONG_AGO);

        run(() -> left.setIban(supplier.id(), "SE45 5000 0000 0583 9825 7466"));
        assertThatThrownBy(() -> run(() -> left.setIban(supplier.id(), "FI2112345600000785")))
                .isInstanceOf(ReauthenticationNeeded.class);
        assertThatThrownBy(() -> run(() -> left.setIban(supplier.id(), null)))
                .isInstanceOf(ReauthenticationNeeded.class);
    }

    @Test
    void using_a_remembered_account_asks_for_nothing_and_naming_another_on_an_invoice_does() {
        run(() -> ways().setIban(supplier.id(), "SE4550000000058398257466"));
        var remembering = new InvoiceRemembering(known, preparing, companies, LONG_AGO);
        var draft = open();
        run(() -> assertThat(remembering.asksForProof(form(draft))).isFalse());

        var way = addRow(draft, InvoiceField.PAYMENT);
        write(draft, way, InvoiceField.WAY, "BANKGIRO");
        write(draft, way, InvoiceField.ACCOUNT, "58056201");

        run(() -> assertThat(remembering.asksForProof(form(draft))).isTrue());
        assertThatThrownBy(() -> run(() -> remembering.requireProof(form(draft))))
                .isInstanceOf(ReauthenticationNeeded.class);
    }

    private PaymentWays ways() {
        return new PaymentWays(known, users, reauthentication);
    }
}
