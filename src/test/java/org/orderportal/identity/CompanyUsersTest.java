package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyKeeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** What a supplier's administrator sees and does of the people of its companies. */
@SpringBootTest
class CompanyUsersTest {

    @Autowired
    Users users;

    @Autowired
    CompanyKeeping keeping;

    @Autowired
    SignedIn signedIn;

    @Autowired
    AsSystem asSystem;

    private CompanyId own;
    private CompanyId second;
    private CompanyId foreign;
    private UserAccount eva;

    @BeforeEach
    void an_administrator_of_two_companies() {
        own = keeping.supplier("Bergmans Trä");
        second = keeping.supplier("Bergmans Såg");
        foreign = keeping.supplier("Annans Virke");
        eva = create(Role.SUPPLIER_ADMINISTRATOR, own, second);
        signedIn.beSignedIn(eva.email(), SignedIn.PASSWORD);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        signedIn.beNobody();
    }

    @Test
    void she_invites_people_for_her_companies_and_for_no_others() {
        var invited = users.invite(described(Role.SUPPLIER_USER, own)).user();

        assertThat(users.get(invited.id()).companies()).containsExactly(own);
        assertThatThrownBy(() -> users.invite(described(Role.SUPPLIER_USER, own, foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.invite(described(Role.ADMINISTRATOR))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.invite(described(Role.ACCOUNT_MANAGER))).isInstanceOf(NotFound.class);
    }

    @Test
    void she_sees_those_who_act_for_her_companies_and_no_trace_of_other_companies() {
        var colleague = create(Role.SUPPLIER_USER, own, foreign);
        var stranger = create(Role.SUPPLIER_USER, foreign);
        var manager = create(Role.ACCOUNT_MANAGER);

        assertThat(users.list("", 0, 50))
                .extracting(UserAccount::id)
                .contains(eva.id(), colleague.id())
                .doesNotContain(stranger.id(), manager.id());
        assertThat(users.count("")).isEqualTo(2);
        assertThat(users.get(colleague.id()).companies()).containsExactly(own);
        assertThatThrownBy(() -> users.get(stranger.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.disable(stranger.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.inviteAgain(manager.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void she_lets_somebody_act_for_another_of_her_companies_and_takes_it_back() {
        var colleague = create(Role.SUPPLIER_USER, own);

        var both = users.change(
                colleague.id(), colleague.version(), colleague.name(), Role.SUPPLIER_USER, Set.of(own, second));
        assertThat(both.companies()).containsExactlyInAnyOrder(own, second);
        users.change(colleague.id(), both.version(), colleague.name(), Role.SUPPLIER_USER, Set.of(second));

        assertThat(asSystem.call(() -> users.get(colleague.id())).companies()).containsExactly(second);
    }

    @Test
    void of_who_also_acts_for_others_she_decides_only_about_her_own_companies() {
        var shared = create(Role.SUPPLIER_USER, own, foreign);

        assertThat(users.isWholly(shared.id())).isFalse();
        refused(() -> users.disable(shared.id()));
        refused(() -> users.inviteAgain(shared.id()));
        refused(() ->
                users.change(shared.id(), shared.version(), shared.name(), Role.SUPPLIER_ADMINISTRATOR, Set.of(own)));
        users.change(shared.id(), shared.version(), shared.name(), Role.SUPPLIER_USER, Set.of());

        assertThat(asSystem.call(() -> users.get(shared.id())).companies()).containsExactly(foreign);
        assertThatThrownBy(() -> users.get(shared.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void she_closes_others_out_but_not_herself() {
        var colleague = create(Role.SUPPLIER_USER, own);

        users.disable(colleague.id());

        assertThat(users.get(colleague.id()).enabled()).isFalse();
        assertThatThrownBy(() -> users.disable(eva.id())).hasMessageContaining("identity.users.yourself");
        assertThatThrownBy(() ->
                        users.change(eva.id(), eva.version(), eva.name(), Role.SUPPLIER_USER, Set.of(own, second)))
                .hasMessageContaining("identity.users.yourself");
    }

    @Test
    void a_plain_user_of_hers_looks_after_nobody() {
        var colleague = create(Role.SUPPLIER_USER, own);
        signedIn.beSignedIn(colleague.email(), SignedIn.PASSWORD);

        assertThatThrownBy(() -> users.list("", 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.invite(described(Role.SUPPLIER_USER, own)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.disable(eva.id())).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("identity.users.of-others"));
    }

    private UserAccount create(Role role, CompanyId... companies) {
        return asSystem.call(() -> users.create(
                "Kim " + role,
                UUID.randomUUID() + "@example.com",
                role,
                Set.of(companies),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                SignedIn.PASSWORD));
    }

    private static NewUser described(Role role, CompanyId... companies) {
        return new NewUser(
                "Kim New", UUID.randomUUID() + "@example.com", role, Set.of(companies), Locale.ENGLISH, ZoneOffset.UTC);
    }
}
