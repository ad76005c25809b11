package org.orderportal.document.ui;

import java.util.Collection;
import java.util.Map;
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

    /** The words by field, the first where a field has several. */
    public static Map<FieldAddress, String> wordsByField(Collection<EditorProblem> problems) {
        return problems.stream()
                .collect(Collectors.toMap(EditorProblem::at, EditorProblem::words, (one, other) -> one));
    }
}
