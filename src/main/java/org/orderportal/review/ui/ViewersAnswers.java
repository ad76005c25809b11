package org.orderportal.review.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.orderportal.base.error.NotFound;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.Readers;
import org.orderportal.review.OrderViewers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers open pages of orders that ask who else looks at them; Vaadin and its session have no part in it. */
@RestController
class ViewersAnswers {

    private static final int LONGEST_WINDOW = 40;

    private final OrderViewers viewers;
    private final Readers readers;

    ViewersAnswers(OrderViewers viewers, Readers readers) {
        this.viewers = viewers;
        this.readers = readers;
    }

    /** @param words who is there, in the reader's words; empty for nobody */
    record Viewers(String words) {}

    /** @param window names the window that it is open in */
    @GetMapping("/poll/viewers")
    ResponseEntity<Viewers> viewers(@RequestParam String order, @RequestParam String window) {
        if (window.isBlank() || window.length() > LONGEST_WINDOW) {
            return ResponseEntity.badRequest().build();
        }
        try {
            return OrderId.parse(order)
                    .map(id -> ResponseEntity.ok(new Viewers(inWords(viewers.seen(id, window)))))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (NotFound unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    private String inWords(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        var first = names.stream().limit(2).collect(Collectors.joining(", "));
        return readers.now().text("review.viewers", first, Math.max(0, names.size() - 2));
    }
}
