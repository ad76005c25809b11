package org.orderportal.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.orderportal.base.Stored;
import org.orderportal.order.Match.Field;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells why a search found orders: in which field a word stands, and what is written there. */
@Component
class MatchReading {

    private static final int LONGEST = 80;

    /** The content of an order with more lines is not read for a line of a list: the word itself is shown. */
    private static final int MOST_LINES = 2_000;

    private record Hit(String token, int fields) {}

    private final JdbcClient database;
    private final OrderVersions versions;

    MatchReading(JdbcClient database, OrderVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    Map<OrderId, List<Match>> of(List<OrderSummary> orders, String search) {
        var matches = new LinkedHashMap<OrderId, List<Match>>();
        var words = SearchWords.asked(search);
        if (words.isEmpty() || orders.isEmpty()) {
            return matches;
        }
        var hits = words.stream().map(word -> hits(orders, word)).toList();
        for (var order : orders) {
            var telling = new Telling(order);
            var found = new ArrayList<Match>();
            for (int index = 0; index < words.size(); index++) {
                var ofWord = hits.get(index).getOrDefault(order.id().value(), List.of());
                telling.match(words.get(index), ofWord).ifPresent(found::add);
            }
            matches.put(order.id(), found.stream().distinct().toList());
        }
        return matches;
    }

    private Map<Long, List<Hit>> hits(List<OrderSummary> orders, String word) {
        var parameters = new MapSqlParameterSource(
                        "ids", orders.stream().map(order -> order.id().value()).toList())
                .addValue("start", word)
                .addValue("end", SearchWords.endOf(word));
        var hits = new HashMap<Long, List<Hit>>();
        database.sql("""
                        select order_id, token, fields from order_token
                        where order_id in (:ids) and token >= :start and token < :end""").paramSource(parameters).query(row -> {
            hits.computeIfAbsent(row.getLong("order_id"), id -> new ArrayList<>())
                    .add(new Hit(row.getString("token"), row.getInt("fields")));
        });
        return hits;
    }

    /** Reads an order's content when a word asks for it, once. */
    private final class Telling {

        private final OrderSummary order;
        private Optional<OrderContent> content = Optional.empty();

        Telling(OrderSummary order) {
            this.order = order;
        }

        Optional<Match> match(String word, List<Hit> hits) {
            return Stream.of(Field.values())
                    .flatMap(field -> hits.stream()
                            .filter(hit -> (hit.fields() & OrderWords.bit(field)) != 0)
                            .limit(1)
                            .map(hit -> new Match(field, text(field, word, hit))))
                    .findFirst();
        }

        private String text(Field field, String word, Hit hit) {
            return switch (field) {
                case NUMBER -> order.number().text();
                case BUYER, REFERENCE, ARTICLE_NUMBER, ARTICLE_NAME, MESSAGE ->
                    order.lineCount() > MOST_LINES
                            ? hit.token()
                            : written(field, word).orElse(hit.token());
            };
        }

        private Optional<String> written(Field field, String word) {
            if (content.isEmpty()) {
                content = Optional.of(versions.newest(order.id()).content());
            }
            return OrderWords.texts(content.get(), field)
                    .filter(text -> kept(text).stream().anyMatch(token -> token.startsWith(word)))
                    .findFirst()
                    .map(text -> around(text, word));
        }

        private Set<String> kept(String text) {
            return SearchWords.ofNumber(text);
        }
    }

    /** A long text from shortly before the first of its words that begins so. */
    private static String around(String text, String word) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var parts = text.strip().split("\\s+");
        var start = 0;
        while (start < parts.length - 1
                && SearchWords.ofNumber(parts[start]).stream().noneMatch(token -> token.startsWith(word))) {
            start++;
        }
        var from = Math.max(0, start - 3);
        var shown = String.join(" ", List.of(parts).subList(from, parts.length));
        var cut = Stored.cut(shown, LONGEST);
        return (from > 0 ? "… " : "") + cut + (cut.length() < shown.length() ? " …" : "");
    }
}
