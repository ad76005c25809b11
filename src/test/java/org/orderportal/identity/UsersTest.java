package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class UsersTest {

    private static final String PASSWORD = "fjällräv trivs i grus";

    @Autowired
    Users users;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    Invitations invitations;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Companies companies;

    @Autowired
    CurrentUsers currentUsers;

    @Autowired
    AuditLog audit;

    @Autowired
    AsSystem asSystem;

    @AfterEach
    void nobodyIsSignedIn() {
        signedIn.beNobody();
    }

    @Test
    void a_supplier_user_sees_their_companies_and_no_administration() {
        var company = company();
        var user = create(Role.SUPPLIER_USER, Set.of(company));

        beSignedIn(user.email());

        assertThat(currentUsers.scope().includes(company.value())).isTrue();
        assertThat(currentUsers.scope().includes(1)).isFalse();
        assertThatThrownBy(() -> users.list("", 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.disable(user.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.change(user.id(), user.version(), "X", Role.ADMINISTRATOR, Set.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> companies.list("", 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> companies.connect(company)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> audit.list(null, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_supplier_user_acts_for_some_company_and_an_internal_one_for_none() {
        assertThatThrownBy(() -> create(Role.SUPPLIER_USER, Set.of())).hasMessageContaining("companyMissing");
        assertThatThrownBy(() -> create(Role.ACCOUNT_MANAGER, Set.of(company())))
                .hasMessageContaining("companyOfInternal");
    }

    @Test
    void one_address_belongs_to_one_user() {
        var first = create(Role.ACCOUNT_MANAGER, Set.of());

        assertThatThrownBy(() -> asSystem.call(
                        () -> users.invite(described(first.email().toUpperCase(Locale.ROOT), Role.ACCOUNT_MANAGER))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("emailTaken");
    }

    @Test
    void an_invitation_works_once() {
        var invitation = asSystem.call(() -> users.invite(described(address(), Role.ACCOUNT_MANAGER)));
        var token = tokenOf(invitation);
        assertThat(invitations.find(token))
                .map(UserAccount::email)
                .contains(invitation.user().email());

        invitations.accept(token, PASSWORD);

        beSignedIn(invitation.user().email());
        assertThat(invitations.find(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, "another one of my own"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("identity.link.ended");
    }

    @Test
    void a_password_that_is_refused_does_not_use_the_invitation_up() {
        var token = tokenOf(asSystem.call(() -> users.invite(described(address(), Role.ACCOUNT_MANAGER))));

        assertThatThrownBy(() -> invitations.accept(token, "password1234")).hasMessageContaining("tooCommon");

        assertThat(invitations.find(token)).isPresent();
    }

    @Test
    void a_new_link_ends_the_one_before() {
        var first = asSystem.call(() -> users.invite(described(address(), Role.ACCOUNT_MANAGER)));
        var second = asSystem.call(() -> users.inviteAgain(first.user().id()));

        assertThat(invitations.find(tokenOf(first))).isEmpty();
        assertThat(invitations.find(tokenOf(second))).isPresent();
    }

    @Test
    void the_last_administrator_stays_one() {
        var administrator = create(Role.ADMINISTRATOR, Set.of());
        asSystem.run(() -> users.list("", 0, 1_000).stream()
                .filter(other ->
                        other.role() == Role.ADMINISTRATOR && !other.id().equals(administrator.id()))
                .forEach(other -> users.disable(other.id())));

        assertThat(asSystem.call(() -> users.mayDisable(administrator.id()))).isFalse();
        assertThatThrownBy(() -> asSystem.run(() -> users.disable(administrator.id())))
                .hasMessageContaining("lastAdministrator");
        assertThatThrownBy(() -> asSystem.call(() ->
                        users.change(administrator.id(), administrator.version(), "A", Role.ACCOUNT_MANAGER, Set.of())))
                .hasMessageContaining("lastAdministrator");
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        var user = create(Role.ACCOUNT_MANAGER, Set.of());
        asSystem.run(() -> users.change(user.id(), user.version(), "First", Role.ACCOUNT_MANAGER, Set.of()));

        assertThatThrownBy(() -> asSystem.run(
                        () -> users.change(user.id(), user.version(), "Second", Role.ACCOUNT_MANAGER, Set.of())))
                .hasMessageContaining("changedMeanwhile");
        assertThat(asSystem.call(() -> users.get(user.id())).name()).isEqualTo("First");
    }

    @Test
    void ones_own_language_changes_without_signing_in_again() {
        var user = create(Role.ACCOUNT_MANAGER, Set.of());
        beSignedIn(user.email());

        users.changeLanguage(Texts.SWEDISH);
        users.changeProfile("Anna Berg", Texts.SWEDISH, ZoneId.of("Europe/Helsinki"));

        assertThat(currentUsers.require().locale()).isEqualTo(Texts.SWEDISH);
        assertThat(currentUsers.require().name()).isEqualTo("Anna Berg");
        assertThat(users.own().zone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
    }

    @Test
    void ones_own_password_changes_only_with_the_old_one() {
        var user = create(Role.ACCOUNT_MANAGER, Set.of());
        beSignedIn(user.email());

        assertThatThrownBy(() -> ownPassword.change("not that one", "lampa på en brygga"))
                .hasMessageContaining("currentWrong");
        ownPassword.change(PASSWORD, "lampa på en brygga");

        signedIn.beNobody();
        signedIn.beSignedIn(user.email(), "lampa på en brygga");
    }

    @Test
    void guesses_at_the_password_of_an_open_browser_are_counted() {
        var user = create(Role.ACCOUNT_MANAGER, Set.of());
        beSignedIn(user.email());
        for (int guess = 0; guess < LoginThrottle.FAILURES_LET_THROUGH; guess++) {
            var wrong = "wrong guess number " + guess;
            assertThatThrownBy(() -> ownPassword.change(wrong, "lampa på en brygga"))
                    .hasMessageContaining("currentWrong");
        }

        assertThatThrownBy(() -> ownPassword.change(PASSWORD, "lampa på en brygga"))
                .hasMessageContaining("currentWrong");
    }

    @Test
    void what_was_done_is_in_the_audit_log_without_any_password() {
        var user = create(Role.ACCOUNT_MANAGER, Set.of());

        var newest = asSystem.call(() -> audit.list(null, 1)).getFirst();

        assertThat(newest.kind()).isEqualTo("user.created");
        assertThat(newest.subject()).isEqualTo(user.email());
        assertThat(newest.actorName()).isEqualTo("Order Portal");
        assertThat(newest.toString()).doesNotContain(PASSWORD);
    }

    @Test
    void users_are_found_by_part_of_name_or_address() {
        var user = create(Role.ACCOUNT_MANAGER, Set.of());

        assertThat(asSystem.call(() -> users.list(user.email().substring(0, 20), 0, 10)))
                .extracting(UserAccount::id)
                .containsExactly(user.id());
        assertThat(asSystem.call(() -> users.count("%"))).isZero();
    }

    private void beSignedIn(String email) {
        signedIn.beSignedIn(email, PASSWORD);
    }

    private UserAccount create(Role role, Set<CompanyId> acts) {
        return asSystem.call(
                () -> users.create("Anna Åberg", address(), role, acts, Locale.ENGLISH, ZoneOffset.UTC, PASSWORD));
    }

    private CompanyId company() {
        var endpoint = new ElectronicAddress("9999", UUID.randomUUID().toString());
        return asSystem.call(() -> companies.register(
                        new PartyDescription("Nordvik", endpoint, List.of(), PostalAddress.UNKNOWN, null), false, true))
                .id();
    }

    private static NewUser described(String email, Role role) {
        return new NewUser("Anna", email, role, Set.of(), Locale.ENGLISH, ZoneOffset.UTC);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.com";
    }

    private static String tokenOf(Invitation invitation) {
        return invitation.path().substring(OneTimeLinks.INVITATION_PATH.length());
    }
}
