package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;

/** Whom an administrator may see and change: of companies 1 and 2, beside those of company 3 and the operator's own. */
@AnyDatabase
class UserReachTest {

    private final CurrentUsers users = mock(CurrentUsers.class);
    private final UserReach reach = new UserReach(users);

    private final PortalUser eva = person(10, Role.SUPPLIER_ADMINISTRATOR, 1, 2);
    private final PortalUser colleague = person(11, Role.SUPPLIER_USER, 2);
    private final PortalUser shared = person(12, Role.SUPPLIER_USER, 2, 3);
    private final PortalUser stranger = person(13, Role.SUPPLIER_USER, 3);
    private final PortalUser manager = person(14, Role.ACCOUNT_MANAGER);
    private final PortalUser root = person(15, Role.ADMINISTRATOR);

    @Test
    void a_suppliers_administrator_sees_who_acts_for_one_of_her_companies() {
        acts(eva);

        assertThat(reach.me()).isEqualTo(new UserId(10));
        assertThat(reach.companies()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(reach.sees(eva)).isTrue();
        assertThat(reach.sees(colleague)).isTrue();
        assertThat(reach.sees(shared)).isTrue();
        assertThat(reach.sees(stranger)).isFalse();
        assertThat(reach.sees(manager)).isFalse();
        assertThat(reach.sees(root)).isFalse();
    }

    @Test
    void as_a_whole_she_changes_only_who_acts_for_no_others() {
        acts(eva);

        assertThat(reach.hasWhole(colleague)).isTrue();
        assertThat(reach.hasWhole(shared)).isFalse();
        assertThat(reach.hasWhole(stranger)).isFalse();
        assertThat(reach.hasWhole(manager)).as("who acts for no company at all").isFalse();
        assertThatCode(() -> reach.requireWhole(colleague)).doesNotThrowAnyException();
        assertThatThrownBy(() -> reach.requireWhole(shared)).satisfies(refusal("identity.users.of-others"));
    }

    @Test
    void she_does_not_close_herself_out() {
        acts(eva);

        assertThatThrownBy(() -> reach.requireOther(eva)).satisfies(refusal("identity.users.yourself"));
        assertThatCode(() -> reach.requireOther(colleague)).doesNotThrowAnyException();
    }

    @Test
    void she_gives_the_roles_of_suppliers_for_her_companies_and_nothing_else() {
        acts(eva);

        assertThatCode(() -> reach.requireGivable(Role.SUPPLIER_USER, companies(1, 2)))
                .doesNotThrowAnyException();
        assertThatCode(() -> reach.requireGivable(Role.SUPPLIER_ADMINISTRATOR, companies(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> reach.requireGivable(Role.SUPPLIER_USER, companies(1, 3)))
                .isInstanceOf(NotFound.class);
        for (var role : Set.of(Role.ACCOUNT_MANAGER, Role.ADMINISTRATOR, Role.SYSTEM, Role.SUPPLIER_CONNECTION)) {
            assertThatThrownBy(() -> reach.requireGivable(role, companies(1)))
                    .as(role.name())
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_she_chooses_leaves_the_companies_of_others_as_they_are() {
        acts(eva);

        assertThat(reach.after(shared, companies(1))).containsExactlyInAnyOrderElementsOf(companies(1, 3));
        assertThat(reach.after(shared, companies())).isEqualTo(companies(3));
        assertThat(reach.after(colleague, companies(1))).isEqualTo(companies(1));
    }

    @Test
    void she_is_shown_no_company_of_others() {
        acts(eva);

        assertThat(reach.shown(shared))
                .returns(companies(2), UserAccount::companies)
                .returns(shared.account().email(), UserAccount::email)
                .returns(shared.account().id(), UserAccount::id);
    }

    @Test
    void the_operators_administrator_reaches_everybody() {
        acts(root);

        assertThat(reach.companies()).isNull();
        for (var user : Set.of(eva, colleague, shared, stranger, manager, root)) {
            assertThat(reach.sees(user)).isTrue();
            assertThat(reach.hasWhole(user)).isTrue();
            assertThat(reach.shown(user)).isEqualTo(user.account());
        }
        assertThatCode(() -> {
                    reach.requireWhole(shared);
                    reach.requireOther(root);
                    reach.requireGivable(Role.ADMINISTRATOR, companies());
                    reach.requireGivable(Role.SUPPLIER_USER, companies(1, 3));
                })
                .doesNotThrowAnyException();
        assertThat(reach.after(shared, companies(1))).isEqualTo(companies(1));
    }

    private void acts(PortalUser user) {
        when(users.require()).thenReturn(user.currentUser());
        when(users.scope()).thenReturn(user.currentUser().scope());
    }

    private static Consumer<Throwable> refusal(String key) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static Set<CompanyId> companies(long... ids) {
        return LongStream.of(ids).mapToObj(CompanyId::new).collect(Collectors.toSet());
    }

    private static PortalUser person(long id, Role role, long... companies) {
        return new PortalUser(
                id,
                new NewUser(
                        "Kim " + id,
                        "kim" + id + "@example.org",
                        role,
                        companies(companies),
                        Locale.ENGLISH,
                        ZoneOffset.UTC),
                Instant.EPOCH);
    }
}
