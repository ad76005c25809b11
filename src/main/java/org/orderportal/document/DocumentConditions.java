package org.orderportal.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Scope;
import org.orderportal.document.DocumentFilter.Standing;
import org.orderportal.order.SearchWords;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What a filter, and the reader's scope, ask of a document {@code d}. */
final class DocumentConditions {

    private static final int MOST_PIECES = 20;

    private final MapSqlParameterSource parameters;
    private final ZoneId zone;
    private final List<String> conditions = new ArrayList<>();

    private DocumentConditions(MapSqlParameterSource parameters, ZoneId zone) {
        this.parameters = parameters;
        this.zone = zone;
    }

    /**
     * One condition for each of the companies that the reader acts for, as long as these are few: each has its own range
     * in every index, whereas all of them together would be picked out of everybody's documents.
     */
    static List<Piece> pieces(DocumentFilter filter, CurrentUser reader) {
        var scope = scope(filter, reader);
        var scopes = scope instanceof Scope.Suppliers(var ids) && ids.size() <= MOST_PIECES
                ? ids.stream().sorted().map(scope::narrowedTo).toList()
                : List.of(scope);
        return scopes.stream()
                .map(piece -> {
                    var parameters = new MapSqlParameterSource();
                    return new Piece(of(filter, piece, reader.zone(), parameters), parameters);
                })
                .toList();
    }

    /** A condition with its parameters. */
    record Piece(String condition, MapSqlParameterSource parameters) {}

    private static Scope scope(DocumentFilter filter, CurrentUser reader) {
        return filter.supplier() == null
                ? reader.scope()
                : reader.scope().narrowedTo(filter.supplier().value());
    }

    private static String of(DocumentFilter filter, Scope scope, ZoneId zone, MapSqlParameterSource parameters) {
        var asked = new DocumentConditions(parameters, zone);
        asked.conditions.add("d.state <> 'DISCARDED'");
        asked.conditions.add(VisibleDocuments.to(scope, parameters));
        asked.ask(filter);
        return String.join(" and ", asked.conditions);
    }

    private void ask(DocumentFilter filter) {
        if (filter.kind() != null) {
            where("d.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.standing() != null) {
            conditions.add(of(filter.standing()));
        }
        if (filter.undelivered()) {
            conditions.add("d.transmission = 'FAILED' and d.state = 'SENT'");
        }
        if (filter.answered() != null) {
            where(
                    "d.answered in (:answered)",
                    "answered",
                    filter.answered().statuses().stream().map(Enum::name).toList());
        }
        if (filter.buyer() != null) {
            where("d.buyer_id = :buyer", "buyer", filter.buyer().value());
        }
        var days = filter.days();
        if (days.from() != null) {
            where("d.listed_at >= :from", "from", Stored.moment(startOf(days.from())));
        }
        if (days.until() != null) {
            where(
                    "d.listed_at < :until",
                    "until",
                    Stored.moment(startOf(days.until().plusDays(1))));
        }
        SearchWords.asked(filter.search()).forEach(this::word);
    }

    private static String of(Standing standing) {
        return switch (standing) {
            case DRAFT, SENT, WITHDRAWN, VOIDED -> "d.state = '" + standing + "'";
            case WAITING -> "d.state = 'SENT' and d.transmission = 'WAITING'";
            case KEPT -> "d.state = 'SENT' and d.transmission = 'KEPT'";
        };
    }

    private void word(String word) {
        var name = "word" + conditions.size();
        parameters.addValue(name + "_end", SearchWords.endOf(word));
        where(
                "d.id in (select t.document_id from document_token t where t.token >= :%1$s and t.token < :%1$s_end)"
                        .formatted(name),
                name,
                word);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.addValue(name, value);
    }
}
