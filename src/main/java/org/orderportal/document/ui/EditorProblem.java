package org.orderportal.document.ui;

import org.orderportal.document.DraftProblem.Level;
import org.orderportal.document.FieldAddress;

/**
 * What is to be put right, or worth a second look, as an editor says it.
 *
 * @param section id of the section that it is in
 * @param field   where, in words: Buyer › Country
 * @param words   what to enter
 */
public record EditorProblem(String section, FieldAddress at, String field, String words, Level level) {

    public boolean isError() {
        return level == Level.ERROR;
    }
}
