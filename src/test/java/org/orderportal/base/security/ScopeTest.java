package org.orderportal.base.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderportal.AnyDatabase;

/** Whose orders somebody sees follows from role and companies alone, and is never widened. */
@AnyDatabase
class ScopeTest {

    @Test
    void suppliers_see_their_own_and_no_other() {
        var scope = new Scope.Suppliers(Set.of(1L, 2L));

        assertThat(scope.includes(1)).isTrue();
        assertThat(scope.includes(3)).isFalse();
        assertThat(new Scope.Suppliers(Set.of()).includes(1)).isFalse();
    }

    @Test
    void everything_includes_every_supplier() {
        assertThat(new Scope.Everything().includes(3)).isTrue();
    }

    @Test
    void a_scope_is_narrowed_to_one_supplier_and_outside_of_it_to_none() {
        var scope = new Scope.Suppliers(Set.of(1L, 2L));

        assertThat(scope.narrowedTo(2)).isEqualTo(new Scope.Suppliers(Set.of(2L)));
        assertThat(scope.narrowedTo(3)).isEqualTo(new Scope.Suppliers(Set.of()));
        assertThat(new Scope.Everything().narrowedTo(3)).isEqualTo(new Scope.Suppliers(Set.of(3L)));
    }

    @Test
    void whoever_made_a_scope_adds_nothing_to_it_later() {
        var ids = new HashSet<>(Set.of(1L));
        var scope = new Scope.Suppliers(ids);
        var user = user(Role.SUPPLIER_USER, ids);

        ids.add(2L);

        assertThat(scope.includes(2)).isFalse();
        assertThat(user.scope().includes(2)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPPLIER_USER", "SUPPLIER_ADMINISTRATOR", "SUPPLIER_CONNECTION"})
    void who_acts_for_companies_sees_theirs(Role role) {
        assertThat(user(role, Set.of(1L, 2L)).scope()).isEqualTo(new Scope.Suppliers(Set.of(1L, 2L)));
        assertThat(user(role, Set.of()).scope()).isEqualTo(new Scope.Suppliers(Set.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ACCOUNT_MANAGER", "ADMINISTRATOR", "OPERATOR_CONNECTION", "SYSTEM"})
    void the_operators_own_see_everything(Role role) {
        assertThat(user(role, Set.of()).scope()).isEqualTo(new Scope.Everything());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_looks_as_a_supplier_sees_that_one_only_and_only_looks(Role role) {
        var looks = user(role, Set.of()).lookingAsSupplier(5);

        assertThat(looks.scope()).isEqualTo(new Scope.Suppliers(Set.of(5L)));
        assertThat(looks.is(Role.SUPPLIER_USER)).isTrue();
        assertThat(looks.is(Role.ADMINISTRATOR)).isFalse();
        assertThat(looks.looksOnly()).isTrue();
        assertThat(user(role, Set.of()).looksOnly()).isFalse();
    }

    @Test
    void whoever_looks_stays_the_same_person() {
        var manager = user(Role.ACCOUNT_MANAGER, Set.of());

        assertThat(manager.lookingAsSupplier(5))
                .isEqualTo(new CurrentUser(
                        1,
                        "Kim",
                        "kim@example.org",
                        Role.SUPPLIER_USER,
                        Set.of(5L),
                        Locale.ENGLISH,
                        ZoneOffset.UTC,
                        true))
                .returns("Kim", CurrentUser::name)
                .returns("kim@example.org", CurrentUser::email)
                .returns(Locale.ENGLISH, CurrentUser::locale)
                .returns(ZoneOffset.UTC, CurrentUser::zone);
    }

    private static CurrentUser user(Role role, Set<Long> companies) {
        return new CurrentUser(1, "Kim", "kim@example.org", role, companies, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
