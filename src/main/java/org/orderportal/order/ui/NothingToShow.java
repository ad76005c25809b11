package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.function.Consumer;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderList;

/** What stands in place of a list that finds nothing, or cannot be read: why, and what to do next. */
final class NothingToShow {

    private final Reader reader;
    private final OrderList list;
    private final Consumer<ListAddress> onChange;

    NothingToShow(Reader reader, OrderList list, Consumer<ListAddress> onChange) {
        this.reader = reader;
        this.list = list;
        this.onChange = onChange;
    }

    /** @param upload a link to where orders can be uploaded */
    Component in(ListAddress address, Component upload) {
        if (address.at() != null) {
            return goneOn(address);
        }
        return address.isFiltered()
                ? nothingFound(address)
                : nothingHere(address.filter().folder(), upload);
    }

    /** A search that has looked at many orders in vain, and has more before it. */
    Component yet(ListAddress address, OrderWindow window, Instant stoppedAt, Runnable further) {
        var goOn = new Button(reader.text("order.list.searched.continue"), click -> further.run());
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(goOn, clear(address));
        actions.addClassName("buttons");
        return new EmptyState(
                reader.text("order.list.nothing-yet.title"), ListFoot.searched(reader, window, stoppedAt), actions);
    }

    Component failed(Runnable again) {
        return new EmptyState(
                reader.text("order.list.failed.title"),
                reader.text("order.list.failed.text"),
                new Button(reader.text("order.list.failed.again"), click -> again.run()));
    }

    private Component goneOn(ListAddress address) {
        return new EmptyState(
                reader.text("order.list.end.title"),
                reader.text("order.list.end.text"),
                new Button(reader.text("order.list.end.top"), click -> onChange.accept(address.startingWith(null))));
    }

    private Component nothingFound(ListAddress address) {
        var actions = new Div();
        actions.addClassName("buttons");
        list.folderCounts(address.filter()).entrySet().stream()
                .filter(entry -> entry.getKey() != address.filter().folder()
                        && entry.getValue().number() > 0
                        && (entry.getKey() == FolderFilter.ALL || entry.getKey() == FolderFilter.TRASHED))
                .forEach(entry -> {
                    var elsewhere = new Button(
                            reader.text(
                                    "order.list.nothing-found.in." + entry.getKey(), reader.count(entry.getValue())),
                            click -> onChange.accept(
                                    address.with(address.filter().withFolder(entry.getKey()))));
                    elsewhere.addThemeVariants(ButtonVariant.PRIMARY);
                    actions.add(elsewhere);
                });
        actions.add(clear(address));
        return new EmptyState(
                reader.text("order.list.nothing-found.title"), reader.text("order.list.nothing-found.text"), actions);
    }

    private Button clear(ListAddress address) {
        return new Button(
                reader.text("order.list.nothing-found.clear"),
                click -> onChange.accept(address.with(address.filter().withoutFilters())));
    }

    private Component nothingHere(FolderFilter folder, Component upload) {
        var key = "order.list.empty." + StatusWords.key(folder);
        return folder == FolderFilter.INBOX
                ? new EmptyState(reader.text(key + ".title"), reader.text(key + ".text"), upload)
                : new EmptyState(reader.text(key + ".title"), reader.text(key + ".text"));
    }
}
