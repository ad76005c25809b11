package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.orderportal.order.ui.Reader;
import org.orderportal.review.QueueRow;

/** What can be done about the ticked orders; it says to how many. */
class TickedBar extends Composite<Div> {

    private final Span number = new Span();
    private final Reader reader;
    private List<QueueRow> ticked = List.of();

    TickedBar(Reader reader, DeskActs acts, Runnable onUntick, DeskActs.Done done) {
        this.reader = reader;
        number.addClassName("strong");
        number.getElement().setAttribute("aria-live", "polite");
        var buttons = new Div(
                button("take", acts::take, done),
                button("assign", acts::assign, done),
                button("give-back", acts::giveBack, done),
                button("snooze", acts::snooze, done),
                button("follow", (rows, then) -> acts.follow(rows, true, then), done),
                button("close", acts::close, done));
        buttons.addClassName("buttons");
        var untick = new Button(getTranslation("review.untick"), click -> onUntick.run());
        untick.addThemeVariants(ButtonVariant.TERTIARY);
        untick.addClassName("untick");
        var words = new Div(number);
        words.addClassName("words");
        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("review.ticked.label"));
        getContent().add(words, buttons, untick);
        show(List.of());
    }

    void show(Collection<QueueRow> rows) {
        ticked = List.copyOf(rows);
        number.setText(getTranslation("review.ticked", reader.formats().number(ticked.size()), ticked.size()));
        getContent().setVisible(!ticked.isEmpty());
    }

    private Button button(String act, BiConsumer<Collection<QueueRow>, DeskActs.Done> verb, DeskActs.Done done) {
        return new Button(getTranslation("review.act." + act), click -> verb.accept(ticked, done));
    }
}
