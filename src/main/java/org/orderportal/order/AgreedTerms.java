package org.orderportal.order;

import java.util.Map;
import org.orderportal.base.UnitPrice;

/** Port: what supplier and buyer agreed on after the order was placed. The response module implements it. */
public interface AgreedTerms {

    /** The prices of the newest answer that counts where they differ from the order, by the id of their line. */
    Map<Long, UnitPrice> prices(OrderId order);
}
