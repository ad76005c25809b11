package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.order.OrderId;

/** What can be done to the ticked orders; it says to how many. */
class BulkBar extends Composite<Div> {

    private final Span number = new Span();
    private final Span scope = new Span();
    private final Div buttons = new Div();
    private final Reader reader;
    private final List<OrderBulkAction> actions;
    private final ExportDownloads downloads;
    private final BiConsumer<OrderBulkAction, OrderBulkAction.Applied> onDone;
    private List<OrderId> ticked = List.of();

    BulkBar(
            Reader reader,
            List<OrderBulkAction> actions,
            ExportDownloads downloads,
            Runnable onUntick,
            BiConsumer<OrderBulkAction, OrderBulkAction.Applied> onDone) {
        this.reader = reader;
        this.actions = actions;
        this.downloads = downloads;
        this.onDone = onDone;
        number.addClassName("strong");
        number.getElement().setAttribute("aria-live", "polite");
        scope.addClassName("muted");
        buttons.addClassName("buttons");
        var untick = new Button(getTranslation("order.bulk.untick"), click -> onUntick.run());
        untick.addThemeVariants(ButtonVariant.TERTIARY);
        untick.addClassName("untick");

        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("order.bulk.label"));
        var words = new Div(number, scope);
        words.addClassName("words");
        getContent().add(words, buttons, untick);
    }

    /**
     * @param newTicked one order or more
     * @param found     how many orders the list finds, in words
     */
    void show(ListAddress address, List<OrderId> newTicked, String found, boolean all) {
        ticked = newTicked;
        var many = reader.formats().number(ticked.size());
        number.setText(getTranslation("order.bulk.ticked", many, ticked.size()));
        scope.setText(
                all
                        ? getTranslation("order.bulk.scope.all")
                        : ticked.size() >= TickedRows.MOST
                                ? getTranslation("order.bulk.scope.first", many)
                                : getTranslation("order.bulk.scope.some", found));
        buttons.removeAll();
        actions.stream()
                .filter(action -> action.isOfferedIn(address.filter().folder()))
                .forEach(action -> buttons.add(new Button(getTranslation(action.labelKey()), click -> begin(action))));
        buttons.add(new PanelButton(getTranslation("order.list.export"), this::exportLinks));
    }

    private ExportLinks exportLinks() {
        return new ExportLinks(
                getTranslation("order.bulk.export", reader.formats().number(ticked.size()), ticked.size()),
                (text, format) -> downloads.linkToChosen(text, format, () -> ticked));
    }

    private void begin(OrderBulkAction action) {
        var chosen = ticked;
        action.ask(chosen)
                .ifPresentOrElse(
                        question -> new BulkQuestion(question, action, reason -> apply(action, chosen, reason)).open(),
                        () -> {
                            try {
                                apply(action, chosen, "");
                            } catch (Refusal refusal) {
                                Notices.failure(getTranslation(refusal.key(), refusal.arguments()));
                            }
                        });
    }

    private void apply(OrderBulkAction action, List<OrderId> chosen, String reason) {
        onDone.accept(action, action.apply(chosen, reason));
    }
}
