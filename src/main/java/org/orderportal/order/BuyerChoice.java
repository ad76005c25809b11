package org.orderportal.order;

import org.orderportal.party.CompanyId;

/** A buyer of the reader's orders, to choose from. */
public record BuyerChoice(CompanyId id, String name) {}
