package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.springframework.transaction.TransactionExecution;

/** What could write is refused before it begins, of who looks only, and of nobody else. */
@AnyDatabase
class LookingGuardTest {

    private static final CurrentUser MANAGER = new CurrentUser(
            1, "Kim", "kim@example.org", Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, ZoneOffset.UTC);

    private final CurrentUsers users = mock(CurrentUsers.class);
    private final LookingGuard guard = new LookingGuard(users);

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "org.orderportal.order.OrderFolders.trash",
                "org.orderportal.identity.Users.changeLanguage",
                "org.orderportal.identity.SignInsOfOthers.end",
                "org.orderportal.identity.SignIns"
            })
    void who_looks_writes_nothing(@Nullable String name) {
        acts(MANAGER.lookingAsSupplier(5));

        assertThatThrownBy(() -> guard.beforeBegin(transaction(false, name)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("identity.viewing.refused");
        assertThatCode(() -> guard.beforeBegin(transaction(true, name))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.orderportal.identity.SignIns.byHandle", "org.orderportal.identity.Viewings.end"})
    void their_own_sign_in_and_the_end_of_the_look_are_written(String name) {
        acts(MANAGER.lookingAsSupplier(5));

        assertThatCode(() -> guard.beforeBegin(transaction(false, name))).doesNotThrowAnyException();
    }

    @Test
    void who_does_not_look_writes() {
        var write = transaction(false, "org.orderportal.order.OrderFolders.trash");

        acts(MANAGER);
        assertThatCode(() -> guard.beforeBegin(write)).doesNotThrowAnyException();
        acts(null);
        assertThatCode(() -> guard.beforeBegin(write)).doesNotThrowAnyException();
    }

    private void acts(@Nullable CurrentUser user) {
        when(users.find()).thenReturn(Optional.ofNullable(user));
    }

    private static TransactionExecution transaction(boolean readOnly, @Nullable String name) {
        return new TransactionExecution() {
            @Override
            public String getTransactionName() {
                return name;
            }

            @Override
            public boolean isReadOnly() {
                return readOnly;
            }
        };
    }
}
