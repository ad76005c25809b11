package org.orderportal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import tools.jackson.databind.json.JsonMapper;

/** What the measuring client makes of the portal's answers: a broken page must not look like a quick one. */
@AnyDatabase
class ScreenTest {

    private final Screen screen = new Screen();

    @Test
    void the_grid_is_the_node_that_can_be_scrolled() {
        take("""
                {"changes": [{"node": 7, "type": "splice", "feat": 19, "add": ["select", "setViewportRange"]}]}""");

        assertThat(screen.grid()).isEqualTo(7);
    }

    @Test
    void another_list_on_the_same_page_is_in_the_same_grid() {
        take("""
                {"changes": [{"node": 7, "type": "splice", "feat": 19, "add": ["setViewportRange"]}]}""");

        screen.forgetRows();
        assertThat(screen.grid()).isEqualTo(7);

        screen.forget();
        assertThat(screen.hasGrid()).isFalse();
    }

    @Test
    void rows_are_known_by_the_links_in_them() {
        take("""
                {"execute": [
                    [{"@v-node": 7}, 60, "return $0.$connector.updateSize($1)"],
                    [{"@v-node": 7}, 0, [{"key": "1", "lr_a_link": "orders/0A?sort=amount"}, {"key": "2", "lr_a_link": "orders/0B"}],
                        "return $0.$connector.set($1,$2)"],
                    [{"@v-node": 7}, 3, "return $0.$connector.confirm($1)"]]}""");

        assertThat(screen.orders()).containsExactly("0A", "0B");
        assertThat(screen.size()).isEqualTo(60);
        assertThat(screen.confirmed()).isEqualTo(3);
    }

    @Test
    void rows_that_the_portal_clears_are_gone() {
        take("""
                {"execute": [
                    [{"@v-node": 7}, 0, [{"lr_a_link": "orders/0A"}, {"lr_a_link": "orders/0B"}], "return $0.$connector.set($1,$2)"],
                    [{"@v-node": 7}, 1, 5, "return $0.$connector.clear($1,$2)"]]}""");

        assertThat(screen.orders()).containsExactly("0A");
    }

    @Test
    void a_row_without_a_link_is_a_broken_page() {
        take("""
                {"execute": [[{"@v-node": 7}, 0, [{"key": "1"}], "return $0.$connector.set($1,$2)"]]}""");

        assertThatThrownBy(screen::orders).isInstanceOf(BrokenPage.class);
    }

    private void take(String answer) {
        screen.take(new JsonMapper().readTree(answer));
    }
}
