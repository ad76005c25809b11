package org.orderportal.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.orderportal.AnyDatabase;
import org.orderportal.exchange.api.ResponseTest;
import org.orderportal.prove.Figures;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What the browser of one supplier's person is sent, on every page and by every button, says nothing of another, and nothing
 * of what the operator's people wrote about its own orders.
 */
@ResponseTest
@TestInstance(Lifecycle.PER_CLASS)
@AnyDatabase
class CanaryPagesTest {

    /** Words that stand in every supplier's orders, in every folder. */
    private static final List<String> SEARCHES = List.of(
            "orders?q=bandage",
            "orders?folder=all&q=bandage",
            "orders?folder=trashed",
            "orders?folder=completed",
            "orders?folder=all&q=" + StaffNotes.TOKEN);

    @LocalServerPort
    int port;

    private Canary own;
    private Canary other;
    private String personOfBoth;

    @BeforeAll
    void two_suppliers(@LocalServerPort int at, @Autowired BeanFactory beans) {
        var canaries = new Canaries(at, beans);
        own = canaries.make();
        other = canaries.make();
        personOfBoth = canaries.personOfAll(own, other);
        StaffNotes.on(own, beans);
    }

    @Test
    void no_page_no_button_and_no_file_says_a_word_of_another_supplier_or_of_staff() {
        try (var wire = Wire.signIn(port, own.email())) {
            var tokens = new ArrayList<>(List.of(own.token(), other.token()));
            tokens.addAll(StaffNotes.SECRETS);
            var found = wire.placesWith(tokens, pagesOf(own, other), true);

            Figures.note("canary.own", found.get(own.token()).size());
            Figures.note("canary.foreign", found.get(other.token()).size());
            assertThat(found.get(own.token())).as("its own").hasSizeGreaterThan(20);
            assertThat(found.get(other.token())).isEmpty();
            assertThat(StaffNotes.SECRETS)
                    .allSatisfy(
                            secret -> assertThat(found.get(secret)).as(secret).isEmpty());
        }
    }

    @Test
    void the_same_search_finds_the_other_where_the_scope_is_open() {
        try (var wire = Wire.signIn(port, personOfBoth)) {
            var found = wire.placesWith(List.of(other.token()), pagesOf(other), false);

            Figures.note("canary.control", found.get(other.token()).size());
            assertThat(found.get(other.token()))
                    .contains("orders", "orders/" + other.orders().getFirst())
                    .anyMatch(place -> place.startsWith("documents/"))
                    .anyMatch(place -> place.contains("VAADIN/dynamic/resource"))
                    .hasSizeGreaterThan(30);
        }
    }

    private static List<String> pagesOf(Canary... whose) {
        return Stream.concat(Stream.of(whose).map(Routes::filledWith).flatMap(List::stream), SEARCHES.stream())
                .distinct()
                .toList();
    }
}
