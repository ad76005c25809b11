package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.DomEvent;
import java.util.Objects;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.exchange.MessageLinks;
import org.orderportal.exchange.MessageSummary;

/** The grid of the message log: a column a fact on a wide screen, a card a message on a narrow one. */
class LogGrid extends Composite<Grid<MessageSummary>> {

    private static final int PAGE = 25;
    private static final String KEY_OF_ENTERED_ROW = "element.getEventContext(event).item?.key";
    private static final String BADGE = """
            <span class="badge status-badge ${item.tone}">${item.status}</span>""";
    private static final String LINK = """
            <a class="order-link" href="${item.link}">${item.document}</a>""";
    private static final String CARD = """
            <div class="message-card">
              <span class="first">%s<span class="muted">${item.received}</span></span>
              <span>%s</span>
              <span class="muted clip">${item.between}</span>
              <span class="muted clip">${item.file}</span>
            </div>""".formatted(LINK, BADGE);

    private final Grid<MessageSummary> grid = getContent();
    private final Reader reader;
    private LogAddress address = LogAddress.START;

    LogGrid(Reader reader) {
        this.reader = reader;

        column("status", LitRenderer.of(BADGE), "210px", 0);
        column("document", LitRenderer.of(LINK), "170px", 2);
        text("between", this::between, "200px", 4);
        text("file", message -> Objects.requireNonNullElse(message.fileName(), ""), "154px", 3);
        text("channel", this::channel, "120px", 1);
        text("received", message -> reader.arrival(message.receivedAt()), "140px", 1);
        column(RowRoom.CARD, LitRenderer.of(CARD), "100px", 1);
        RowRoom.follow(grid);

        grid.setAriaLabel(getTranslation("exchange.messages.title"));
        grid.addClassNames("order-grid", "message-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.setSizeFull();
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.getElement()
                .addEventListener("keydown", this::entered)
                .setFilter("event.key === 'Enter' && ['td', 'tr'].includes(event.composedPath()[0].localName)")
                .addEventData(KEY_OF_ENTERED_ROW);
    }

    /** Shows the messages of a newly read list, from its start. */
    void show(LogAddress newAddress, LogWindow window) {
        address = newAddress;
        var rows = grid.setItems(new CallbackDataProvider<MessageSummary, Void>(
                query -> window.rows(query.getOffset(), query.getLimit()).stream(),
                query -> window.size(),
                MessageSummary::id));
        if (!window.isComplete()) {
            rows.setItemCountEstimate(window.size() + LogWindow.PIECE);
            rows.setItemCountEstimateIncrease(LogWindow.PIECE);
        }
        grid.scrollToStart();
    }

    private void column(String key, LitRenderer<MessageSummary> renderer, String width, int flex) {
        renderer.withProperty("tone", message -> StatusTone.of(message.status()))
                .withProperty("status", message -> reader.status(message.status()))
                .withProperty("document", reader::document)
                .withProperty("link", message -> address.after(MessageLinks.message(message.id())))
                .withProperty("between", this::between)
                .withProperty("file", message -> Objects.requireNonNullElse(message.fileName(), ""))
                .withProperty("received", message -> reader.arrival(message.receivedAt()));
        grid.addColumn(renderer)
                .setKey(key)
                .setHeader(getTranslation("exchange.messages." + key))
                .setWidth(width)
                .setFlexGrow(flex);
    }

    private void text(
            String key, com.vaadin.flow.function.ValueProvider<MessageSummary, String> text, String width, int flex) {
        grid.addColumn(text)
                .setKey(key)
                .setHeader(getTranslation("exchange.messages." + key))
                .setTooltipGenerator(text::apply)
                .setWidth(width)
                .setFlexGrow(flex);
    }

    private String between(MessageSummary message) {
        var buyer = Objects.requireNonNullElse(message.buyerName(), "");
        var supplier = Objects.requireNonNullElse(message.supplierName(), "");
        return buyer.isEmpty() || supplier.isEmpty()
                ? buyer + supplier
                : getTranslation("exchange.messages.from-to", buyer, supplier);
    }

    private String channel(MessageSummary message) {
        return getTranslation("exchange.messages.channel." + Reader.key(message.channel()));
    }

    private void entered(DomEvent event) {
        var key = event.getEventData().get(KEY_OF_ENTERED_ROW);
        if (key != null && key.isString()) {
            var message = grid.getDataCommunicator().getKeyMapper().get(key.asString());
            if (message != null) {
                open(message);
            }
        }
    }

    private void open(MessageSummary message) {
        UI.getCurrent().navigate(MessageLinks.message(message.id()), address.query());
    }
}
