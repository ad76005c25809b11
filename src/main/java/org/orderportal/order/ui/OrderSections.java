package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.SectionIndex;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.Line;
import org.orderportal.order.Orders;

/** The parts of an order page below its head, and the index that leads to them. */
class OrderSections extends Composite<Div> {

    OrderSections(
            OrderDetails order,
            Reader reader,
            Orders orders,
            PageContributions contributions,
            BiConsumer<Line, Figure> onFigure) {
        var articles = new ArticlesSection(order, reader, onFigure);
        var index = new SectionIndex(reader.text("order.page.index"));
        var sections = new Div();
        sections.addClassName("sections");
        for (var section : sections(order, reader, orders, contributions, articles)) {
            sections.add(section);
            index.add(section.title(), section);
        }
        getContent().addClassName("with-index");
        getContent().add(sections, index);
    }

    private static List<PageSection> sections(
            OrderDetails order,
            Reader reader,
            Orders orders,
            PageContributions contributions,
            ArticlesSection articles) {
        var sections = new ArrayList<PageSection>();
        if (!order.notices().isEmpty()) {
            sections.add(HistorySection.notices(order, reader));
        }
        sections.addAll(List.of(
                new BuyerSection(order, reader, contributions.rulesChanges()),
                new DeliverySection(order, reader),
                articles,
                new TotalsSection(order, reader),
                new DocumentsSection(
                        order, contributions.documents(order.summary().id()), reader, orders),
                new MessageSection(order, reader, orders)));
        sections.addAll(contributions.sections(order));
        sections.add(new HistorySection(order, reader));
        return sections;
    }
}
