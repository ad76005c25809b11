package org.orderportal.document.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import org.orderportal.base.ui.Tone;
import org.orderportal.document.DocumentRow;
import org.orderportal.document.DocumentState;
import org.orderportal.document.StateWords;
import org.orderportal.document.Transmission;
import org.orderportal.order.ui.Reader;

/** A row of the list of documents in the words of its reader. */
record DocumentRowWords(Reader reader) {

    String kind(DocumentRow row) {
        return reader.text("order.page.document." + row.document().kind());
    }

    /** "Order response OR-17". */
    String title(DocumentRow row) {
        return words(row).title();
    }

    String orders(DocumentRow row) {
        return row.orders().stream().map(order -> order.number().text()).collect(Collectors.joining(", "));
    }

    String amount(DocumentRow row) {
        return row.amount() == null ? "" : reader.formats().amount(row.amount().amount());
    }

    String currency(DocumentRow row) {
        return row.amount() == null ? "" : row.amount().currency().code();
    }

    String when(DocumentRow row) {
        return reader.arrival(row.at());
    }

    /** In a word or two; what its page says at length. */
    String state(DocumentRow row) {
        return reader.text("document.list." + (isRefused(row) ? "state.SENT.FAILED" : key(row)));
    }

    private static String key(DocumentRow row) {
        return StateWords.key(row.document().state(), row.ways()).substring("document.".length());
    }

    Tone tone(DocumentRow row) {
        return isRefused(row) ? Tone.BAD : words(row).tone();
    }

    /** Whether it was handed over, in whatever way, and did not get past the receiver's system. */
    private static boolean isRefused(DocumentRow row) {
        return row.document().state() == DocumentState.SENT
                && row.answer() != null
                && row.answer().isRefusedOnTheWay();
    }

    /** Why it did not reach the buyer; empty where it did, or may still. */
    String reason(DocumentRow row) {
        return row.ways().stream()
                .filter(way -> way.state() == Transmission.State.FAILED)
                .map(Transmission::error)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    String answer(DocumentRow row) {
        return row.answer() == null ? "" : new AnswerWords(reader).status(row.answer());
    }

    String answerTone(DocumentRow row) {
        return row.answer() == null
                ? ""
                : new AnswerWords(reader).tone(row.answer()).className();
    }

    /** The buyer's own words, else the first code in ours. */
    String gist(DocumentRow row) {
        return row.answer() == null ? "" : new AnswerWords(reader).gist(row.answer());
    }

    private DocumentWords words(DocumentRow row) {
        return new DocumentWords(row.document(), row.ways(), reader);
    }
}
