package org.orderportal.exchange.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.exchange.Problem;

/** What a mapper found wrong: the document is refused if anything of it makes the document unusable. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void refuse(String rule, String location, Object... arguments) {
        problems.add(Problem.own(rule, true, location, arguments));
    }

    void note(String rule, String location, Object... arguments) {
        problems.add(Problem.own(rule, false, location, arguments));
    }

    void add(List<Problem> more) {
        problems.addAll(more);
    }

    boolean refuses() {
        return problems.stream().anyMatch(Problem::fatal);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

    /** The value with its checks; what breaks them makes the document unusable. Null stays null. */
    <S, T> @Nullable T value(@Nullable S source, Function<S, T> checked, String location) {
        if (source == null) {
            return null;
        }
        try {
            return checked.apply(source);
        } catch (IllegalArgumentException misfit) {
            refuse("PORTAL-VALUE", location, String.valueOf(misfit.getMessage()));
            return null;
        }
    }

    /** The value with its checks; what breaks them is left out with a note. */
    <S, T> @Nullable T valueOrNote(@Nullable S source, Function<S, T> checked, String location) {
        if (source == null) {
            return null;
        }
        try {
            return checked.apply(source);
        } catch (IllegalArgumentException misfit) {
            note("PORTAL-LEFT-OUT", location, String.valueOf(misfit.getMessage()));
            return null;
        }
    }
}
