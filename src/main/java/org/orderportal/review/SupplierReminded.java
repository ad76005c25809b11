package org.orderportal.review;

import java.time.Instant;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/**
 * A supplier was reminded of an order by mail; published in the transaction that writes it down.
 *
 * @param reminder tells it from other reminders
 */
public record SupplierReminded(long reminder, OrderId order, CompanyId supplier, String supplierName, Instant at) {}
