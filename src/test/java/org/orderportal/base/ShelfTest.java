package org.orderportal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

@AnyDatabase
class ShelfTest {

    private final Shelf shelf = new Shelf(100);
    private final List<String> read = new ArrayList<>();

    @Test
    void what_is_in_use_is_read_once() {
        var place = place("a", 60);

        assertThat(place.get()).isEqualTo("a");
        assertThat(place.get()).isEqualTo("a");

        assertThat(read).containsExactly("a");
    }

    @Test
    void what_was_used_longest_ago_is_given_up_where_there_is_no_room_and_read_again_when_it_is_used() {
        var first = place("first", 40);
        var second = place("second", 40);
        first.get();
        second.get();
        first.get();

        place("third", 40).get();

        first.get();
        assertThat(read).containsExactly("first", "second", "third");
        second.get();
        assertThat(read).containsExactly("first", "second", "third", "second");
    }

    @Test
    void what_is_larger_than_all_the_room_stays_while_it_is_in_use() {
        var small = place("small", 10);
        small.get();
        var large = place("large", 1_000);

        large.get();
        large.get();
        assertThat(read).containsExactly("small", "large");

        small.get();
        large.get();
        assertThat(read).containsExactly("small", "large", "small", "large");
    }

    @Test
    void a_screen_that_is_gone_leaves_its_room_to_others() {
        var first = place("first", 60);
        var second = place("second", 40);
        first.get();
        second.get();

        first.leave();
        place("third", 60).get();
        second.get();

        assertThat(read).containsExactly("first", "second", "third");
    }

    @Test
    void what_is_laid_down_takes_the_place_of_what_lay_there() {
        var place = place("old", 60);
        place.get();

        place.put("new");

        assertThat(place.get()).isEqualTo("new");
        place("other", 40).get();
        assertThat(place.get()).isEqualTo("new");
        assertThat(read).containsExactly("old", "other");
    }

    private Shelf.Place<String> place(String thing, int rows) {
        return shelf.place(
                () -> {
                    read.add(thing);
                    return thing;
                },
                any -> rows);
    }
}
