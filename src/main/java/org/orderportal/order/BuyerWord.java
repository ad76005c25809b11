package org.orderportal.order;

import java.time.Instant;

/**
 * The latest change or cancellation that a buyer sent about an order. It is to answer until an order response, or an
 * accepted cancellation, counts that was posted after it.
 *
 * @param after how many entries the order's ledger had when it came
 */
record BuyerWord(NoticeKind kind, Instant at, int after) {}
