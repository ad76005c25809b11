package org.orderportal.order;

import java.util.List;

/** A module's documents that answer an order: a bean of each module that makes some. It shows what its reader may see. */
public interface OrderDocuments {

    List<OrderDocument> of(OrderId order);
}
