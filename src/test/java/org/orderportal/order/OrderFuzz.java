package org.orderportal.order;

import static org.orderportal.fuzz.FuzzTarget.holds;

import java.util.List;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** What is searched for. */
public final class OrderFuzz {

    private OrderFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(FuzzTarget.of("order.search", OrderFuzz::search, SearchWords.class)
                .from("4500-117 øre 12mm", "--- 0012", "A/B.C \u00df", "\\ud800 x", "\ufdfa"));
    }

    /** Each word that is asked for finds the text that it stands in. */
    private static void search(FuzzInput input) {
        var text = input.text();
        var kept = SearchWords.of(text);
        for (var word : SearchWords.asked(text)) {
            holds(kept.stream().anyMatch(one -> one.startsWith(word)), word);
            holds(SearchWords.endOf(word).compareTo(word) > 0, word);
        }
        holds(SearchWords.ofNumber(text).stream().noneMatch(String::isEmpty), text);
    }
}
