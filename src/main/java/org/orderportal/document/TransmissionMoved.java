package org.orderportal.document;

/**
 * A document came to nothing on one of its ways, or is tried again after that, or not any more: published in the
 * transaction that notes it.
 */
public record TransmissionMoved(DocumentId document) {}
