package org.orderportal.exchange.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.order.DayRange;
import org.orderportal.order.FolderFilter;
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
        var wanted = status == null || waiting ? null : word("status", status, StatusFilter.values());
        return OrderFilter.INBOX
                .withFolder(
                        folder == null
                                ? folderOf(wanted, q != null && !q.isBlank())
                                : word("folder", folder, FolderFilter.values()))
                .withStatus(wanted)
                .withSearch(q == null ? "" : q)
                .withBuyer(buyer == null ? null : company(buyer))
                .withReceived(new DayRange(from, to))
                .withWaitingForConnection(waiting);
    }

    /** Where no folder is named: the inbox, and what is completed where orders are searched or may lie in both. */
    private static FolderFilter folderOf(@Nullable StatusFilter status, boolean searched) {
        var onlyInInbox = status == null || status.liesOnlyInInbox();
        return onlyInInbox && !searched ? FolderFilter.INBOX : FolderFilter.ALL;
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
