package org.orderportal.party;

/** As what a company appears in a document. */
public enum CompanyRole {
    BUYER,
    SUPPLIER
}
