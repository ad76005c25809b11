package org.orderportal.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.orderportal.document.Transmission.State;

/** Says what has become of a document in one text, its ways to the buyer taken together. */
public final class StateWords {

    /** The one that matters most first. */
    private static final List<State> BY_WEIGHT =
            List.of(State.FAILED, State.UNDER_WAY, State.WAITING, State.DELIVERED, State.CANCELLED);

    private StateWords() {}

    /** @param ways of a sent document; without any it is kept for download */
    public static String key(DocumentState state, Collection<Transmission> ways) {
        if (state != DocumentState.SENT) {
            return "document.state." + state;
        }
        return "document.state.SENT." + heaviest(ways).map(State::name).orElse("KEPT");
    }

    static Optional<State> heaviest(Collection<Transmission> ways) {
        return BY_WEIGHT.stream()
                .filter(state -> ways.stream().anyMatch(way -> way.state() == state))
                .findFirst();
    }
}
