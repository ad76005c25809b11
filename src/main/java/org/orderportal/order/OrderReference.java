package org.orderportal.order;

import org.orderportal.party.CompanyId;

/** An order as the documents that answer it refer to it. */
public record OrderReference(
        OrderId id, OrderNumber number, OrderProfile profile, CompanyId supplier, CompanyId buyer, String buyerName) {}
