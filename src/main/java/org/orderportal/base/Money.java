package org.orderportal.base;

/** A sum of money with its currency. */
public record Money(Amount amount, CurrencyCode currency) {

    @Override
    public String toString() {
        return amount + " " + currency;
    }
}
