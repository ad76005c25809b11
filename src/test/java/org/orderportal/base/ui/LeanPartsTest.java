package org.orderportal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

/** The parts that are made for what they cost a session. */
@AnyDatabase
class LeanPartsTest {

    @Test
    void a_plain_button_asks_for_nothing_but_the_click() {
        var button = new PlainButton();
        var clicks = new ArrayList<>();
        var listening = button.addClickListener(clicks::add);

        assertThat(listeners(button).getExpressions("click")).isEmpty();
        click(button);
        assertThat(clicks).hasSize(1);

        listening.remove();
        click(button);
        assertThat(clicks).hasSize(1);
    }

    @Test
    void the_columns_of_a_lean_grid_hear_nothing_of_the_browser() {
        var column = new LeanGrid<String>().addColumn(text -> text);

        for (var property : List.of("width", "flexGrow", "resizable", "frozen", "frozenToEnd", "textAlign")) {
            assertThat(listeners(column).getPropertySynchronizationMode(property))
                    .as(property)
                    .isNull();
        }
    }

    @Test
    void a_later_part_is_made_in_its_place_when_it_is_first_shown() {
        var first = new Span("first");
        var last = new Span("last");
        var page = new Div(first, last);
        var made = new ArrayList<Span>();
        var between = Later.after(first, () -> {
            made.add(new Span());
            return made.getLast();
        });
        var end = Later.lastIn(page, Div::new);

        between.hide();
        assertThat(page.getChildren()).containsExactly(first, last);

        end.show(part -> {});
        between.show(part -> part.setText("once"));
        between.showIf(false, part -> part.setText("never"));
        assertThat(made).hasSize(1);
        assertThat(page.getChildren().toList())
                .startsWith(first, made.getFirst(), last)
                .hasSize(4);
        assertThat(made.getFirst().isVisible()).isFalse();

        between.showIf(true, part -> part.setText("again"));
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().isVisible()).isTrue();
        assertThat(made.getFirst().getText()).isEqualTo("again");
    }

    private static ElementListenerMap listeners(Component component) {
        return component.getElement().getNode().getFeature(ElementListenerMap.class);
    }

    private static void click(Component component) {
        listeners(component).fireEvent(new DomEvent(component.getElement(), "click", JacksonUtils.createObjectNode()));
    }
}
