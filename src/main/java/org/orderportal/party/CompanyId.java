package org.orderportal.party;

/** The id of a company. */
public record CompanyId(long value) {}
