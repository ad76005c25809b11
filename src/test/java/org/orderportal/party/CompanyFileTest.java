package org.orderportal.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.CountryCode;
import org.orderportal.base.SaveResult;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.ReauthenticationNeeded;
import org.orderportal.base.security.Role;
import org.orderportal.identity.OwnProof;
import org.orderportal.identity.SignedIn;
import org.orderportal.party.BankAccount.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class CompanyFileTest {

    @Autowired
    CompanyFile file;

    @Autowired
    BankAccounts accounts;

    @Autowired
    OwnProof proof;

    @Autowired
    CompanyKeeping keeping;

    @Autowired
    SignedIn signedIn;

    @Autowired
    AsSystem asSystem;

    private CompanyId own;

    @BeforeEach
    void a_supplier() {
        own = keeping.supplier("Bergmans Trä");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        signedIn.beNobody();
    }

    @Test
    void a_suppliers_administrator_changes_its_master_data_and_the_log_names_old_and_new() {
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, own);
        var seat = new PostalAddress("Sågvägen 4", null, null, "Falun", "791 30", null, new CountryCode("SE"));

        var result = file.save(named("Bergmans Trävaror", file.get(own), seat, "SE 556000-4615 01"));

        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        var now = file.get(own);
        assertThat(now.name()).isEqualTo("Bergmans Trävaror");
        assertThat(now.vatNumber()).isEqualTo("SE556000461501");
        assertThat(now.dispatchFrom()).isEqualTo(seat);
        assertThat(now.changedBy()).isEqualTo("Eva SUPPLIER_ADMINISTRATOR");
        assertThat(file.changes(own))
                .extracting(CompanyChange::field, CompanyChange::before, CompanyChange::after)
                .contains(
                        tuple(CompanyField.NAME, "Bergmans Trä", "Bergmans Trävaror"),
                        tuple(CompanyField.VAT_NUMBER, null, "SE556000461501"),
                        tuple(CompanyField.DISPATCH_FROM, null, "Sågvägen 4, 791 30, Falun, SE"))
                .hasSize(3);
    }

    @Test
    void who_comes_second_is_shown_what_the_first_saved_and_nothing_is_written_over() {
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, own);
        var read = file.get(own);
        file.save(named("First", read, null, null));

        var second = file.save(named("Second", read, null, null));

        assertThat(second).isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
            var theirs = (CompanyDetails) conflict.theirs();
            assertThat(theirs.name()).isEqualTo("First");
            assertThat(theirs.changedAt()).isNotNull();
        });
        assertThat(file.get(own).name()).isEqualTo("First");
    }

    @Test
    void a_foreign_company_is_as_unknown_as_none_and_a_plain_user_changes_nothing() {
        var other = keeping.supplier("Annans Virke");
        var others = asSystem.call(() -> file.get(other));
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, own);

        assertThatThrownBy(() -> file.get(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file.save(others)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file.changes(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.of(other)).isInstanceOf(NotFound.class);
        assertThat(file.mine()).extracting(Company::id).containsExactly(own);

        keeping.signIn(Role.SUPPLIER_USER, own);
        var seen = file.get(own);
        assertThatThrownBy(() -> file.save(seen)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.save(accounts.of(own))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void only_staff_says_by_which_numbers_orders_find_a_company() {
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, own);
        var mine = file.get(own);
        assertThatThrownBy(() -> file.save(known(mine, new Identifier("0088", "7300010000001"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("party.identifier.staff-only"));

        keeping.signIn(Role.ACCOUNT_MANAGER);
        assertThatThrownBy(() -> file.save(known(mine, new Identifier("0088", "7300010000002"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("party.identifier.wrong"));
        file.save(known(mine, new Identifier("0192", "923 609 016")));
        assertThat(file.get(own).identifiers()).containsExactly(new Identifier("0192", "923609016"));

        var other = keeping.supplier("Annans Virke");
        assertThatThrownBy(() -> file.save(known(file.get(other), new Identifier("0192", "923609016"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("party.identifier.taken"));
        file.save(known(file.get(own)));
        assertThat(file.get(own).identifiers()).isEmpty();
    }

    @Test
    void the_electronic_address_of_one_company_is_no_number_of_another() {
        keeping.signIn(Role.ACCOUNT_MANAGER);
        var address = file.get(keeping.supplier("Annans Virke")).endpoint();

        assertThatThrownBy(() -> file.save(known(file.get(own), new Identifier(address.scheme(), address.id()))))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("party.identifier.taken"));
    }

    @Test
    void accounts_change_only_after_the_password_was_given_again() {
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, own);
        var before = accounts.of(own);
        var wanted = before.with(List.of(
                new BankAccount(Kind.IBAN, "SE45 5000 0000 0583 9825 7466", "ESSESESS", null),
                new BankAccount(Kind.BANKGIRO, "5050-1055", null, null)));

        signedIn.longAgo();
        assertThatThrownBy(() -> accounts.save(wanted)).isInstanceOf(ReauthenticationNeeded.class);
        assertThat(accounts.of(own).accounts()).isEmpty();
        proof.confirmByPassword(SignedIn.PASSWORD);
        accounts.save(wanted);

        assertThat(accounts.of(own).accounts())
                .containsExactly(
                        new BankAccount(Kind.IBAN, "SE4550000000058398257466", "ESSESESS", null),
                        new BankAccount(Kind.BANKGIRO, "5050-1055", null, null));
        assertThat(accounts.save(wanted)).isInstanceOf(SaveResult.Conflict.class);
        assertThat(file.changes(own)).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo(CompanyField.ACCOUNTS);
            assertThat(change.after()).isEqualTo("IBAN …7466, BANKGIRO …1055");
        });
    }

    @Test
    void a_wrong_account_is_refused_and_so_is_one_that_stands_twice() {
        keeping.signIn(Role.SUPPLIER_ADMINISTRATOR, own);
        var none = accounts.of(own);
        var giro = new BankAccount(Kind.BANKGIRO, "5050-1055", null, null);

        assertThatThrownBy(() ->
                        accounts.save(none.with(List.of(new BankAccount(Kind.BANKGIRO, "5050-1056", null, null)))))
                .hasMessageContaining("party.accounts.wrong.BANKGIRO");
        assertThatThrownBy(() -> accounts.save(none.with(List.of(giro, giro))))
                .hasMessageContaining("party.accounts.twice");
        assertThat(accounts.of(own).areKept()).isFalse();
    }

    private static CompanyDetails named(
            String name, CompanyDetails read, @Nullable PostalAddress dispatchFrom, @Nullable String vatNumber) {
        return new CompanyDetails(
                read.id(),
                read.version(),
                name,
                read.legalName(),
                read.endpoint(),
                read.identifiers(),
                vatNumber,
                read.gs1Prefix(),
                read.address(),
                read.invoiceFrom(),
                dispatchFrom,
                read.contact(),
                read.buys(),
                read.sells(),
                read.connection(),
                null,
                null);
    }

    private static CompanyDetails known(CompanyDetails read, Identifier... identifiers) {
        return new CompanyDetails(
                read.id(),
                read.version(),
                read.name(),
                read.legalName(),
                read.endpoint(),
                List.of(identifiers),
                read.vatNumber(),
                read.gs1Prefix(),
                read.address(),
                read.invoiceFrom(),
                read.dispatchFrom(),
                read.contact(),
                read.buys(),
                read.sells(),
                read.connection(),
                null,
                null);
    }
}
