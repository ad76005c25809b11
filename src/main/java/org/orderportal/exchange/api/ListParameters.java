package org.orderportal.exchange.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.order.Folder;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.StatusFilter;
import org.orderportal.party.CompanyId;
import org.springframework.http.HttpStatus;

/** Which orders a call asks for, as it writes it. */
record ListParameters(
        @Nullable String status,
        @Nullable String folder,
        @Nullable String q,
        @Nullable String buyer,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final String WAITING = "waiting-for-connection";

    OrderFilter filter() {
        var waiting = WAITING.equals(status);
        return new OrderFilter(
                folder == null ? Folder.INBOX : word("folder", folder, Folder.values()),
                status == null || waiting ? null : word("status", status, StatusFilter.values()),
                q == null ? "" : q,
                null,
                buyer == null ? null : company(buyer),
                from,
                to,
                waiting);
    }

    private static CompanyId company(String text) {
        return IdText.parse(text)
                .map(CompanyId::new)
                .orElseThrow(() -> new ApiRefusal(HttpStatus.BAD_REQUEST, "The parameter buyer is no id."));
    }

    private static <E extends Enum<E>> E word(String parameter, String text, E[] words) {
        return Arrays.stream(words)
                .filter(word -> Words.of(word).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(
                        HttpStatus.BAD_REQUEST,
                        "The parameter %s is one of: %s"
                                .formatted(
                                        parameter,
                                        Arrays.stream(words).map(Words::of).collect(Collectors.joining(", ")))));
    }
}
