package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.ActionKind;
import org.orderportal.order.OrderAction;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDocument;
import org.orderportal.order.OrderDocuments;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.ObjectProvider;

/** What the modules that are here add to the order page. */
@org.springframework.stereotype.Component
class PageContributions {

    private final List<OrderPageSection> sections;
    private final List<OrderDocuments> documents;
    private final List<OrderAction> actions;
    private final List<OrderPageAct> acts;
    private final RulesChanges rulesChanges;
    private final List<OrderPageBanner> banners;

    PageContributions(
            ObjectProvider<OrderPageSection> sections,
            ObjectProvider<OrderDocuments> documents,
            ObjectProvider<OrderAction> actions,
            ObjectProvider<OrderPageAct> acts,
            RulesChanges rulesChanges,
            ObjectProvider<OrderPageBanner> banners) {
        this.sections = sections.orderedStream().toList();
        this.documents = documents.orderedStream().toList();
        this.actions = actions.orderedStream().toList();
        this.acts = acts.orderedStream().toList();
        this.rulesChanges = rulesChanges;
        this.banners = banners.orderedStream().toList();
    }

    List<PageSection> sections(OrderDetails order) {
        return sections.stream().flatMap(section -> section.of(order).stream()).toList();
    }

    /** What was changed of what buyers require. */
    RulesChanges rulesChanges() {
        return rulesChanges;
    }

    List<Component> banners(OrderDetails order) {
        return banners.stream().flatMap(banner -> banner.of(order).stream()).toList();
    }

    List<OrderDocument> documents(OrderId order) {
        return documents.stream().flatMap(all -> all.of(order).stream()).toList();
    }

    List<OrderPageAct> acts(OrderDetails order) {
        return acts.stream().filter(act -> act.isOfferedFor(order)).toList();
    }

    /** Where the document of that kind is written: one that is offered. */
    String path(ActionKind kind, OrderId order) {
        return actions.stream()
                .filter(action -> action.kind() == kind)
                .findFirst()
                .orElseThrow()
                .path(order);
    }
}
