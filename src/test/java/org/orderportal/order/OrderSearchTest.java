package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.order.Match.Field;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.Identifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every word of an order that a person may remember finds it. */
@SpringBootTest
class OrderSearchTest {

    private static final int PAGE = 50;

    private static final String[] WORDS = {
        "Ångström", "Pump", "Ventil/rör", "DN50", "M8x40", "Müller", "(rostfri)", "Kök", "LED", "12V", "Färg:", "0042"
    };

    @Autowired
    Orders orders;

    @Autowired
    OrderList list;

    @Autowired
    Companies companies;

    private CompanyId buyer;
    private CompanyId supplier;

    @BeforeEach
    void two_companies() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
    }

    /** On the first page, where no more orders than that holds share the word; else on a full one behind it. */
    @Test
    void each_word_of_200_random_orders_finds_its_order() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        var contents = new java.util.LinkedHashMap<OrderId, OrderContent>();
        for (int number = 0; number < 200; number++) {
            var content = any(random, number);
            contents.put(receive(content), content);
        }
        var found = new java.util.HashMap<String, List<OrderId>>();

        contents.forEach((id, content) -> texts(content)
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .distinct()
                .forEach(word -> assertThat(found.computeIfAbsent(word, this::all))
                        .as(word)
                        .contains(id)));
    }

    @Test
    void a_search_says_which_field_holds_the_word_and_what_is_written_there() {
        var content = told("PO-2026/00417", "Projekt Åkerö", "Stålpump 4\" för kök", "SP-0040", "Ring före leverans");
        var id = receive(content);

        assertThat(matches(id, "417")).containsExactly(new Match(Field.NUMBER, "PO-2026/00417"));
        assertThat(matches(id, "akero")).containsExactly(new Match(Field.REFERENCE, "Projekt Åkerö"));
        assertThat(matches(id, "stalp")).containsExactly(new Match(Field.ARTICLE_NAME, "Stålpump 4\" för kök"));
        assertThat(matches(id, "sp0040")).containsExactly(new Match(Field.ARTICLE_NUMBER, "SP-0040"));
        assertThat(matches(id, "leverans")).containsExactly(new Match(Field.MESSAGE, "Ring före leverans"));
        assertThat(matches(id, "buyer kök"))
                .containsExactly(
                        new Match(Field.BUYER, "Buyer AB"), new Match(Field.ARTICLE_NAME, "Stålpump 4\" för kök"));
        assertThat(matches(id, "nowhere")).isEmpty();
    }

    @Test
    void a_long_text_is_shown_around_the_word() {
        var message = "many words ".repeat(30) + "then the needle comes " + "and more follows ".repeat(30);
        var id = receive(told("PO-1", "x", "Bolt", "1", message));

        var match = matches(id, "needle").getFirst();

        assertThat(match.field()).isEqualTo(Field.MESSAGE);
        assertThat(match.text())
                .startsWith("… ")
                .contains("then the needle")
                .endsWith(" …")
                .hasSizeLessThan(100);
    }

    @Test
    void nobody_learns_why_an_order_of_others_would_match() {
        var id = receive(told("PO-1", "x", "Secret pump", "1", "x"));
        var other = As.supplier(Sample.connected(companies));

        assertThat(other.call(() -> list.rows(List.of(id), "secret").matches())).isEmpty();
        assertThat(other.call(
                        () -> list.read(OrderFilter.INBOX.withSearch("secret"), OrderSort.RECEIVED, true, null, 10)
                                .ids()))
                .isEmpty();
    }

    @Test
    void an_order_of_very_many_words_is_found_by_the_first_of_them() {
        var lines = IntStream.range(0, 12_000)
                .mapToObj(index -> line("name" + index, "n" + index))
                .toList();
        var id = receive(with(told("PO-1", "x", "Bolt", "1", "closing message"), lines));

        assertThat(all("name7")).containsExactly(id);
        assertThat(all("closing")).containsExactly(id);
        assertThat(all("name11999")).isEmpty();
    }

    private List<Match> matches(OrderId id, String search) {
        return As.supplier(supplier)
                .call(() -> list.rows(List.of(id), search))
                .matches()
                .getOrDefault(id, List.of());
    }

    private List<OrderId> all(String word) {
        var filter = OrderFilter.INBOX.withSearch(word);
        var found = new ArrayList<OrderId>();
        As.supplier(supplier).run(() -> {
            ListPosition after = null;
            do {
                var piece = list.read(filter, OrderSort.RECEIVED, true, after, PAGE);
                found.addAll(piece.ids());
                after = piece.next();
                assertThat(after == null || piece.ids().size() == PAGE)
                        .as("every page of %s but the last is full", word)
                        .isTrue();
            } while (after != null);
        });
        return found;
    }

    private static Stream<String> texts(OrderContent content) {
        return Stream.of(Field.values()).flatMap(field -> OrderWords.texts(content, field));
    }

    private static OrderContent any(RandomGenerator random, int number) {
        var content = told(
                "PO-" + random.nextInt(1_000_000) + "/" + number,
                some(random) + " " + number,
                some(random),
                "A-" + random.nextInt(10_000),
                some(random));
        var lines = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(index -> line(some(random) + " " + random.nextInt(5_000), some(random) + index))
                .toList();
        return with(content, lines);
    }

    private static String some(RandomGenerator random) {
        return String.join(
                " ",
                IntStream.range(0, 2 + random.nextInt(2))
                        .mapToObj(index -> WORDS[random.nextInt(WORDS.length)])
                        .toList());
    }

    private static OrderContent told(String number, String project, String article, String sku, String message) {
        var plain = Sample.of(new CompanyId(1), new CompanyId(2), number).content();
        return new OrderContent(
                plain.number(),
                plain.kind(),
                plain.customization(),
                plain.profile(),
                plain.issuedOn(),
                null,
                plain.currency(),
                null,
                message,
                new OrderContent.References("ref " + number, null, null, null, null, null, null, project),
                plain.buyer(),
                plain.seller(),
                null,
                null,
                plain.delivery(),
                null,
                null,
                List.of(),
                plain.totals(),
                List.of(),
                List.of(line(article, sku)));
    }

    private static OrderContent with(OrderContent content, List<OrderedLine> lines) {
        return new OrderContent(
                content.number(),
                content.kind(),
                content.customization(),
                content.profile(),
                content.issuedOn(),
                null,
                content.currency(),
                null,
                content.note(),
                content.references(),
                content.buyer(),
                content.seller(),
                null,
                null,
                content.delivery(),
                null,
                null,
                List.of(),
                content.totals(),
                List.of(),
                lines);
    }

    private static OrderedLine line(String name, @Nullable String sku) {
        var plain = Sample.line(name);
        return new OrderedLine(
                Integer.toString(Math.abs(name.hashCode())) + sku,
                plain.quantity(),
                plain.unit(),
                name,
                null,
                null,
                null,
                sku,
                new Identifier("0160", "0735000" + Math.abs(name.hashCode() % 1000)),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                plain.price(),
                null,
                null,
                List.of(),
                plain.vat(),
                null,
                null,
                true,
                null);
    }

    private OrderId receive(OrderContent content) {
        var sample = Sample.of(buyer, supplier, content.number().text());
        var received =
                new ReceivedOrder(buyer, supplier, "Supplier", false, content, sample.hash(), 4711, Sample.MORNING);
        return As.OPERATOR.call(() -> orders.receive(received)).order();
    }
}
