package org.orderportal.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Who looks at the portal as a supplier changes nothing: every transaction that could write is refused before it begins,
 * whatever asked for it. Only their own sign-in and the end of the look are written.
 */
@Component
class LookingGuard implements TransactionExecutionListener {

    private static final Set<String> OWN = Stream.of(SignIns.class, Viewings.class)
            .map(type -> type.getName() + ".")
            .collect(Collectors.toUnmodifiableSet());

    private final CurrentUsers users;

    LookingGuard(CurrentUsers users) {
        this.users = users;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.isReadOnly()
                && !isOwn(transaction.getTransactionName())
                && users.find().filter(CurrentUser::looksOnly).isPresent()) {
            throw new Refusal("identity.viewing.refused");
        }
    }

    private static boolean isOwn(@Nullable String name) {
        return name != null && OWN.stream().anyMatch(name::startsWith);
    }
}
