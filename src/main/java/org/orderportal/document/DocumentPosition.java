package org.orderportal.document;

import java.time.Instant;

/** Where a list of documents goes on: behind that document. */
public record DocumentPosition(Instant at, DocumentId id) {}
