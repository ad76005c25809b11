package org.orderportal.response;

/**
 * The response that counts now, of which a newer one takes the place.
 *
 * @param document its id
 */
record EarlierAnswer(long document, String number, OrderResponse said) {}
