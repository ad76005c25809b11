package org.orderportal.party;

/** A company was connected; published in the same transaction, so that its waiting orders come free with it. */
public record CompanyConnected(CompanyId company) {}
