package org.orderportal.document.ui;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderportal.document.DraftProblem.Level;
import org.orderportal.document.FieldAddress;

/**
 * What is to be put right, or worth a second look, as an editor says it.
 *
 * @param section id of the section that it is in
 * @param field   where, in words: Buyer › Country
 * @param words   what to enter
 * @param rule    what says so: the key of the words, or the id of an official rule
 */
public record EditorProblem(String section, FieldAddress at, String field, String words, Level level, String rule) {

    public boolean isError() {
        return level == Level.ERROR;
    }

    /** What each field shows: the first of its mistakes, else the first thing to look at. */
    public static Map<FieldAddress, EditorProblem> byField(Collection<EditorProblem> problems) {
        return problems.stream()
                .collect(Collectors.toMap(
                        EditorProblem::at,
                        Function.identity(),
                        (one, other) -> one.isError() || !other.isError() ? one : other));
    }
}
