package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.exchange.MessageLog;
import org.orderportal.exchange.MessageStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Message log: everybody finds what arrived for them and what became of it, taken in or not. */
@Route("messages")
@Menu(title = "exchange.messages.menu", order = 30)
@PermitAll
class MessageLogView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(MessageLogView.class);
    private static final int TYPING_PAUSE = 350;

    private final MessageLog log;
    private final Reader reader;
    private final PageHeader header = new PageHeader(getTranslation("exchange.messages.title"));
    private final TextField search = new TextField();
    private final Select<MessageStatus> status = new Select<>();
    private final Div content = new Div();
    private final LogGrid grid;
    private LogAddress address = LogAddress.START;

    MessageLogView(MessageLog log, Readers readers) {
        this.log = log;
        reader = readers.now();
        grid = new LogGrid(reader);

        search.setPlaceholder(getTranslation("exchange.messages.search"));
        search.setAriaLabel(getTranslation("exchange.messages.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addFocusShortcut(Key.KEY_F, KeyModifier.ALT);
        status.setItems(MessageStatus.values());
        status.setAriaLabel(getTranslation("exchange.messages.filter"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("exchange.messages.all"));
        status.setItemLabelGenerator(this::label);

        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show(address.withSearch(event.getValue()), true);
            }
        });
        status.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                MessageLogView.class,
                                address.withStatus(event.getValue()).query());
            }
        });

        var toolbar = new Div(search, status);
        toolbar.addClassNames("toolbar", "message-toolbar");
        var upload = new Anchor("upload", getTranslation("exchange.messages.upload"));
        upload.addClassName("link-button");
        header.addAction(upload);
        content.addClassName("order-list");
        getContent().addClassNames("page", "fills-screen");
        getContent().add(header, toolbar, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(LogAddress.of(event.getLocation().getQueryParameters()), false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.messages.title");
    }

    /** Typing in the search replaces the entry in the browser's history, so that Back leaves the search at once. */
    private void show(LogAddress next, boolean typed) {
        address = next;
        if (typed) {
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("messages", next.query()));
        } else {
            search.setValue(next.search());
            status.setValue(next.status());
        }
        content.removeAll();
        try {
            content.add(read());
        } catch (DataAccessException | TransactionException failure) {
            LOG.error("The message log could not be read", failure);
            header.setMeta("");
            content.add(new EmptyState(
                    getTranslation("exchange.messages.failed.title"),
                    getTranslation("exchange.messages.failed.text"),
                    new Button(getTranslation("exchange.messages.failed.again"), click -> show(address, false))));
        }
    }

    private Component read() {
        var window = new LogWindow(log, address);
        var count = reader.formats().number(window.size()) + (window.isComplete() ? "" : "+");
        header.setMeta(getTranslation("exchange.messages.count", count, window.size()));
        if (window.size() > 0) {
            grid.show(address, window);
            return grid;
        }
        return address.isFiltered() ? nothingFound() : nothingHere();
    }

    private Component nothingFound() {
        return new EmptyState(
                getTranslation("exchange.messages.nothing-found.title"),
                getTranslation("exchange.messages.nothing-found.text"),
                new Button(
                        getTranslation("exchange.messages.nothing-found.clear"),
                        click -> UI.getCurrent().navigate(MessageLogView.class)));
    }

    private Component nothingHere() {
        var upload = new Anchor("upload", getTranslation("exchange.messages.upload"));
        upload.addClassNames("link-button", "primary");
        return new EmptyState(
                getTranslation("exchange.messages.empty.title"),
                getTranslation("exchange.messages.empty.text"),
                upload);
    }

    private String label(MessageStatus choice) {
        return choice == null ? getTranslation("exchange.messages.all") : reader.status(choice);
    }
}
