package org.orderportal.party;

/**
 * A company that documents brought turned out to be another; published in the transaction that ends it, so that all that
 * names it follows.
 */
public record CompanyJoined(CompanyId unknown, CompanyId known) {}
