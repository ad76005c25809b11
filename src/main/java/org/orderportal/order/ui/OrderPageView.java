package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.Line;
import org.orderportal.order.OrderDocument;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLedger;
import org.orderportal.order.OrderList;
import org.orderportal.order.Orders;

/**
 * One order with all that the buyer wrote, where it stands, and what can be done with it. The list that one comes from
 * stands in the address, and so the way leads back to it, and on to the next order.
 */
@Route("orders/:" + OrderPageView.ORDER)
@PermitAll
class OrderPageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ORDER = "order";

    private final Orders orders;
    private final OrderList list;
    private final OrderLedger ledger;
    private final OrderActs acts;
    private final PageContributions contributions;
    private final Readers readers;

    private final Anchor back = new Anchor();
    private final OrderNeighbours neighbours = new OrderNeighbours();
    private final Div page = new Div();
    private ListAddress address = ListAddress.START;
    private @Nullable OrderDetails order;

    OrderPageView(
            Orders orders,
            OrderList list,
            OrderLedger ledger,
            OrderActs acts,
            PageContributions contributions,
            Readers readers) {
        this.orders = orders;
        this.list = list;
        this.ledger = ledger;
        this.acts = acts;
        this.contributions = contributions;
        this.readers = readers;

        var way = new Nav(back);
        way.addClassName("way-back");
        way.getElement().setAttribute("aria-label", getTranslation("order.page.back.label"));
        var ways = new Div(way);
        ways.getElement().appendChild(neighbours.getElement());
        ways.addClassName("ways");
        page.addClassName("order-content");
        getContent().addClassNames("page", "order-page");
        getContent().add(ways, page);
    }

    /** An unknown order and one of somebody else end in the same page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ListAddress.of(event.getLocation().getQueryParameters());
        var found =
                event.getRouteParameters().get(ORDER).flatMap(OrderId::parse).flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
        showWays(found.get().summary().id());
    }

    @Override
    public String getPageTitle() {
        return order == null
                ? ""
                : getTranslation("order.page.title", order.summary().number().text());
    }

    private Optional<OrderDetails> find(OrderId id) {
        try {
            return Optional.of(orders.details(id));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private void show(OrderDetails shown) {
        order = shown;
        var reader = readers.now();
        var id = shown.summary().id();
        var pdf = Downloads.link(getTranslation("order.page.pdf"), () -> orders.pdf(id));
        var original = Downloads.link(getTranslation("order.page.original"), () -> orders.original(id));
        pdf.addClassName("link-button");
        original.addClassName("link-button");
        var remedies = new Remedies(shown, contributions, reader, act -> start(act, shown));
        var menu = new ActMenu(
                shown, remedies, contributions.acts(shown), act -> start(act, shown), act -> start(act, shown));

        page.removeAll();
        page.add(new OrderHead(shown, address, reader, pdf, original, menu));
        page.add(contributions.banners(shown));
        page.add(
                new OrderSections(shown, reader, orders, contributions, (line, figure) -> showEntries(line, figure)),
                new OrderActionBar(shown, contributions, remedies, act -> start(act, shown)));
    }

    private void showWays(OrderId id) {
        var reader = readers.now();
        back.setHref(address.returningTo(id).after("orders"));
        back.setText(getTranslation("order.page.back"));
        neighbours.show(list.neighbours(address.filter(), address.sort(), address.descending(), id), address, reader);
    }

    private void showEntries(Line line, Figure figure) {
        var shown = order;
        if (shown == null) {
            return;
        }
        var id = shown.summary().id();
        var terms = LineTerms.of(shown.rules(), shown.summary().kind());
        var account = FigureAccount.of(line, figure, terms, ledger.entries(id, line.id()));
        var pages = contributions.documents(id).stream()
                .collect(Collectors.toMap(OrderDocument::id, OrderDocument::path, (one, other) -> one));
        new EntriesDialog(shown, line, figure, account, pages, readers.now()).open();
    }

    private void start(OrderPageAct act, OrderDetails shown) {
        act.start(shown, () -> show(orders.details(shown.summary().id())));
    }

    private void start(OrderAct act, OrderDetails shown) {
        var asks = act.asksWhy()
                || act == OrderAct.TRASH && acts.hasOpenWork(shown.summary().id());
        if (asks) {
            new ActDialog(act, readers.now(), reason -> carryOut(act, shown, reason)).open();
            return;
        }
        var refused = carryOut(act, shown, "");
        if (!refused.isEmpty()) {
            Notices.failure(refused);
        }
    }

    /** Does it and shows the new state; or says why not, and shows what has changed meanwhile. */
    private String carryOut(OrderAct act, OrderDetails shown, String reason) {
        var id = shown.summary().id();
        try {
            var refused = acts.carryOut(act, id, reason);
            show(orders.details(id));
            if (refused.isPresent()) {
                return getTranslation(
                        refused.get().reasonKey(), refused.get().arguments().toArray());
            }
        } catch (Refusal refusal) {
            return getTranslation(refusal.key(), refusal.arguments());
        }
        Notices.success(getTranslation(
                "order.page.act." + act + ".done", shown.summary().number().text()));
        return "";
    }
}
