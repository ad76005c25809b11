package org.orderportal.party;

import java.time.Instant;

/** What stands at the head of a company's papers. @param png made by the portal, whatever was uploaded */
public record Logo(byte[] png, int width, int height, Instant changedAt, String changedBy) {}
