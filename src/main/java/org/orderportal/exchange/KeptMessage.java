package org.orderportal.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.Scope;

/**
 * A message as it lies in the log, for taking it in.
 *
 * @param senderScope whose orders its sender may bring in
 */
record KeptMessage(long id, Instant receivedAt, Scope senderScope, byte[] bytes) {

    /** How a scope is written in the log; null for everything. */
    static @Nullable String stored(Scope scope) {
        return switch (scope) {
            case Scope.Suppliers(var ids) -> ids.stream().map(String::valueOf).collect(Collectors.joining(","));
            case Scope.Everything() -> null;
        };
    }

    static Scope scope(@Nullable String stored) {
        return stored == null
                ? new Scope.Everything()
                : new Scope.Suppliers(Arrays.stream(stored.split(","))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()));
    }
}
