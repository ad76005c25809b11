package org.orderportal.document;

import java.util.Optional;
import org.orderportal.base.Money;
import org.orderportal.order.DocumentKind;

/** Port: what a sent document comes to, for lists: a bean of each module whose documents say an amount. */
public interface DocumentWorth {

    DocumentKind kind();

    /** @param content what it says, as its module wrote it */
    Optional<Money> of(String content);
}
