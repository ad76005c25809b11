package org.orderportal.response;

/** Why something is refused, or comes later or otherwise; each has its words in every language. */
public enum ReasonCode {
    OUT_OF_STOCK,
    DISCONTINUED,
    PRICE,
    MINIMUM_QUANTITY,
    DELIVERY_DATE,
    NOT_OURS,
    /** One in the supplier's own words. */
    OTHER;

    /** The translation key of its words. */
    public String key() {
        return "response.reason." + name();
    }
}
