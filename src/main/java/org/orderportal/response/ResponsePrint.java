package org.orderportal.response;

import java.time.ZoneId;
import java.util.Locale;

/** Port: a response as PDF. The print module implements it. */
public interface ResponsePrint {

    /** @param draft whether it has not been sent; each page then says so */
    byte[] pdf(OrderResponse response, boolean draft, Locale locale, ZoneId zone);
}
