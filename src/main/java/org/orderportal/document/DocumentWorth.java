package org.orderportal.document;

import org.orderportal.base.Money;
import org.orderportal.order.DocumentKind;

/** Port: what a sent document comes to, for lists: a bean of each module whose documents say an amount. */
public interface DocumentWorth {

    DocumentKind kind();

    /** @param content what it says, as its module wrote it */
    Money of(String content);
}
