package org.orderportal.document;

/** A file that goes with a document. */
public record DraftFile(long id, String fileName, String mimeType, long byteCount) {}
