package org.orderportal.party;

/** A buyer's rules were changed; published in the same transaction, so that what depends on them changes with them. */
public record BuyerRulesChanged(CompanyId buyer) {}
