package org.orderportal.order.ui;

import com.vaadin.flow.component.grid.GridTester;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numbers of orders that the rows of a list show, from its first row on. */
final class ShownNumbers {

    private ShownNumbers() {}

    static List<String> in(GridTester<?, ?> list) {
        return IntStream.range(0, list.size())
                .mapToObj(row -> number(list, row))
                .toList();
    }

    private static String number(GridTester<?, ?> list, int row) {
        List<?> stretches = list.getLitRendererPropertyValue(row, "number", "number", List.class);
        return stretches.stream().map(String::valueOf).collect(Collectors.joining());
    }
}
