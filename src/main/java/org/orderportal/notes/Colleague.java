package org.orderportal.notes;

import org.orderportal.identity.UserId;

/** Somebody who can read internal notes, and be named in one. */
public record Colleague(UserId id, String name) {}
