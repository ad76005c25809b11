package org.orderportal.identity;

/** The id of a person who signs in. */
public record UserId(long value) {}
