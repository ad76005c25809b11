package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.Scope;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.SectionIndex;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderKind;
import org.orderportal.order.Orders;

/** One order with all that the buyer wrote, where it stands, and what can be done with it. */
@Route("orders/:" + OrderPageView.ORDER)
@PermitAll
class OrderPageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ORDER = "order";

    private static final int NARROW = 700;

    private final Orders orders;
    private final Readers readers;
    private String title = "";

    OrderPageView(Orders orders, Readers readers) {
        this.orders = orders;
        this.readers = readers;
        getContent().addClassNames("page", "order-page");
    }

    /** An unknown order and one of somebody else end in the same page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var order =
                event.getRouteParameters().get(ORDER).flatMap(OrderId::parse).flatMap(this::find);
        if (order.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(order.get(), ListAddress.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<OrderDetails> find(OrderId id) {
        try {
            return Optional.of(orders.details(id));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private void show(OrderDetails order, ListAddress list) {
        var reader = readers.now();
        title = getTranslation("order.page.title", order.summary().number().text());
        getContent().removeAll();
        getContent()
                .add(
                        wayBack(list),
                        header(order, reader),
                        whereItStands(order, list, reader),
                        body(order, reader),
                        new OrderActionBar(order, reader));
    }

    private Nav wayBack(ListAddress list) {
        var link = new Anchor(list.after("orders"), getTranslation("order.page.back"));
        var back = new Nav(link);
        back.addClassName("way-back");
        back.getElement().setAttribute("aria-label", getTranslation("order.page.back.label"));
        return back;
    }

    private PageHeader header(OrderDetails order, Reader reader) {
        var words = new StatusWords(reader);
        var summary = order.summary();
        var progress = words.progress(summary);
        var badge = new Span(progress.text());
        badge.addClassNames("badge", progress.tone().className());

        var pdf = Downloads.link(getTranslation("order.page.pdf"), () -> orders.pdf(summary.id()));
        var original = Downloads.link(getTranslation("order.page.original"), () -> orders.original(summary.id()));
        pdf.addClassName("link-button");
        original.addClassName("link-button");

        var header = new PageHeader(summary.number().text());
        header.addBeside(badge);
        header.addAction(pdf, original);
        return header;
    }

    private Div whereItStands(OrderDetails order, ListAddress list, Reader reader) {
        var summary = order.summary();
        var words = new StatusWords(reader);
        var buyer = new Anchor(
                list.with(list.filter().withoutFilters().withBuyer(summary.buyer()))
                        .after("orders"),
                summary.buyerName());
        buyer.setTitle(getTranslation("order.page.all-of-buyer", summary.buyerName()));
        var about = new Paragraph(buyer, new Span(" · " + about(order, reader)));
        about.addClassNames("muted", "about");

        var next = new Paragraph(words.nextStep(summary));
        next.addClassNames("next-step");
        var block = new Div(about, next, new StatusSymbols(words.symbols(summary)));
        block.addClassName("where-it-stands");
        return block;
    }

    private String about(OrderDetails order, Reader reader) {
        var summary = order.summary();
        var kind = summary.kind() == OrderKind.ORDER || summary.kind() == OrderKind.PURCHASE_ORDER
                ? null
                : getTranslation("order.status.kind." + summary.kind());
        var supplier = reader.user().scope() instanceof Scope.Suppliers(var ids) && ids.size() == 1
                ? null
                : getTranslation("order.page.to", summary.supplierName());
        return PartyWords.joined(
                " · ",
                supplier,
                kind,
                getTranslation("order.page.version", order.versionNo()),
                getTranslation("order.page.received", reader.formats().dateTime(summary.receivedAt())));
    }

    private Div body(OrderDetails order, Reader reader) {
        var articles = new ArticlesSection(order, reader);
        var index = new SectionIndex(getTranslation("order.page.index"));
        var sections = new Div();
        sections.addClassName("sections");
        for (var section : sections(order, reader, articles)) {
            sections.add(section);
            index.add(section.title(), section);
        }
        showAsCardsWhereNarrow(articles);
        var body = new Div(sections, index);
        body.addClassName("with-index");
        return body;
    }

    private List<PageSection> sections(OrderDetails order, Reader reader, ArticlesSection articles) {
        var sections = new ArrayList<PageSection>();
        if (!order.notices().isEmpty()) {
            sections.add(HistorySection.notices(order, reader));
        }
        sections.addAll(List.of(
                new BuyerSection(order, reader),
                new DeliverySection(order, reader),
                articles,
                new TotalsSection(order, reader),
                new MessageSection(order, reader, orders),
                new HistorySection(order, reader)));
        return sections;
    }

    private void showAsCardsWhereNarrow(ArticlesSection articles) {
        articles.addAttachListener(attach -> {
            var size = attach.getUI().getPage().windowSizeSignal();
            Signal.effect(
                    articles,
                    () -> articles.showAsCards(
                            size.get().width() > 0 && size.get().width() <= NARROW));
        });
    }
}
