package org.orderportal.order;

/**
 * Why a search found an order.
 *
 * @param text what holds the word, as it is written there, cut around the word where it is long
 */
public record Match(Field field, String text) {

    public enum Field {
        NUMBER,
        REFERENCE,
        BUYER,
        ARTICLE_NUMBER,
        ARTICLE_NAME,
        MESSAGE
    }
}
