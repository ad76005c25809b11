package org.orderportal.order;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.Match.Field;
import org.orderportal.party.Identifier;

/** The words by which an order is found, with the fields that they stand in. */
final class OrderWords {

    /** An order with more different words is found by the first of them: header first, then line by line. */
    static final int MOST = 20_000;

    private final Map<String, Integer> fields = new LinkedHashMap<>();

    private OrderWords() {}

    /** Each word with its fields, a bit each ({@link #bit}). */
    static Map<String, Integer> of(OrderContent content) {
        var words = new OrderWords();
        words.header(content);
        content.lines().forEach(words::line);
        return words.fields;
    }

    static int bit(Field field) {
        return 1 << field.ordinal();
    }

    /** The texts of that field as they are written in the order. */
    static Stream<String> texts(OrderContent content, Field field) {
        return switch (field) {
            case NUMBER -> Stream.of(content.number().text());
            case REFERENCE -> references(content.references());
            case BUYER -> buyer(content.buyer());
            case ARTICLE_NUMBER -> content.lines().stream().flatMap(OrderWords::articleNumbers);
            case ARTICLE_NAME -> content.lines().stream().map(OrderedLine::name);
            case MESSAGE -> Stream.ofNullable(content.note());
        };
    }

    private void header(OrderContent content) {
        texts(content, Field.NUMBER).forEach(number -> add(Field.NUMBER, number, SearchWords::ofNumber));
        texts(content, Field.REFERENCE).forEach(reference -> add(Field.REFERENCE, reference, SearchWords::ofNumber));
        add(Field.BUYER, content.buyer().name(), SearchWords::of);
        buyer(content.buyer()).skip(1).forEach(text -> add(Field.BUYER, text, SearchWords::ofNumber));
        add(Field.MESSAGE, content.note(), SearchWords::of);
    }

    private void line(OrderedLine line) {
        articleNumbers(line).forEach(number -> add(Field.ARTICLE_NUMBER, number, SearchWords::ofNumber));
        add(Field.ARTICLE_NAME, line.name(), SearchWords::of);
    }

    private void add(Field field, @Nullable String text, Function<String, Set<String>> words) {
        if (text != null && fields.size() < MOST) {
            words.apply(text).forEach(word -> fields.merge(word, bit(field), (some, more) -> some | more));
        }
    }

    private static Stream<String> references(OrderContent.References references) {
        return Stream.of(
                        references.customerReference(),
                        references.salesOrder(),
                        references.contract(),
                        references.quotation(),
                        references.project(),
                        references.previousOrder(),
                        references.originatorDocument(),
                        references.accountingCost())
                .flatMap(Stream::ofNullable);
    }

    private static Stream<String> buyer(Participant buyer) {
        var endpoint = buyer.endpoint();
        var registration = buyer.registrationId();
        return Stream.concat(
                        Stream.of(
                                buyer.name(),
                                buyer.registrationName(),
                                buyer.vatNumber(),
                                endpoint == null ? null : endpoint.id(),
                                registration == null ? null : registration.value()),
                        buyer.identifiers().stream().map(Identifier::value))
                .flatMap(Stream::ofNullable);
    }

    private static Stream<String> articleNumbers(OrderedLine line) {
        var standard = line.standardItemId();
        return Stream.of(
                        line.buyersItemId(),
                        line.sellersItemId(),
                        standard == null ? null : standard.value(),
                        line.manufacturersItemId())
                .flatMap(Stream::ofNullable);
    }
}
