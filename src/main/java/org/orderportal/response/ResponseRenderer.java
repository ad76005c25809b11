package org.orderportal.response;

import org.orderportal.document.Rendered;

/** Port: makes the electronic document of a response and runs the official rules over it. The exchange module implements it. */
public interface ResponseRenderer {

    /** T76 (UBL 2.1), or for an order of advanced ordering T116 (UBL 2.3). */
    Rendered render(OrderResponse response);
}
