package org.orderportal.order;

/** Port: makes the PDF of an order, in the reader's language. The print module implements it. */
public interface OrderPdf {

    byte[] render(OrderDetails order, java.util.Locale locale, java.time.ZoneId zone);
}
