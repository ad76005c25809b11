package org.orderportal.order.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderDetails;

/** Where and when the goods are wanted, on which terms, and what the order refers to. */
class DeliverySection extends PageSection {

    DeliverySection(OrderDetails order, Reader reader) {
        super("delivery", reader.text("order.page.delivery"), columns(order.content(), reader));
    }

    private static Div columns(OrderContent content, Reader reader) {
        var columns = new Div(delivery(content, reader), terms(content, reader));
        columns.addClassName("two-columns");
        return columns;
    }

    private static Facts delivery(OrderContent content, Reader reader) {
        var facts = new Facts();
        if (content.delivery() != null) {
            addDelivery(facts, content.delivery(), reader);
        }
        return facts.add(reader.text("order.page.delivery-terms"), content.deliveryTerms());
    }

    private static Facts terms(OrderContent content, Reader reader) {
        var references = content.references();
        return new Facts()
                .add(reader.text("order.page.payment-terms"), content.paymentTerms())
                .add(reader.text("order.page.issued"), reader.formats().date(content.issuedOn()))
                .add(reader.text("order.page.valid-until"), date(content.validUntil(), reader))
                .add(reader.text("order.page.reference.customer"), references.customerReference())
                .add(reader.text("order.page.reference.contract"), references.contract())
                .add(reader.text("order.page.reference.project"), references.project())
                .add(reader.text("order.page.reference.quotation"), references.quotation())
                .add(reader.text("order.page.reference.previous"), references.previousOrder())
                .add(reader.text("order.page.reference.originator"), references.originatorDocument())
                .add(reader.text("order.page.reference.sales-order"), references.salesOrder())
                .add(reader.text("order.page.reference.accounting"), references.accountingCost());
    }

    private static void addDelivery(Facts facts, OrderContent.Delivery delivery, Reader reader) {
        var words = new PartyWords(reader);
        var id = delivery.locationId() == null ? null : words.identifier(delivery.locationId());
        facts.add(
                        reader.text("order.page.place"),
                        PartyWords.joined(
                                "\n",
                                delivery.partyName(),
                                delivery.locationName(),
                                words.address(delivery.address()),
                                id))
                .add(
                        reader.text("order.page.requested"),
                        period(delivery.requestedFrom(), delivery.requestedUntil(), reader))
                .add(reader.text("order.page.contact"), words.contact(delivery.contact()))
                .add(reader.text("order.page.marks"), delivery.shippingMarks());
    }

    /** One day, or the first and the last of a period. */
    static @Nullable String period(@Nullable LocalDate from, @Nullable LocalDate until, Reader reader) {
        if (from == null || until == null || from.equals(until)) {
            return date(until == null ? from : until, reader);
        }
        return reader.formats().date(from) + " – " + reader.formats().date(until);
    }

    private static @Nullable String date(@Nullable LocalDate day, Reader reader) {
        return day == null ? null : reader.formats().date(day);
    }
}
