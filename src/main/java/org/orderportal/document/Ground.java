package org.orderportal.document;

import java.util.Set;

/**
 * A document from which another is made: it must count when that is sent, and cannot be taken back as long as that counts.
 *
 * @param shared the documents of the same order that count and were made from it, as the maker of the new one saw them
 */
public record Ground(DocumentId document, Set<DocumentId> shared) {}
