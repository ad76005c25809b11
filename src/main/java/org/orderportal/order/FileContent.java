package org.orderportal.order;

/** A file to download. */
public record FileContent(String fileName, String mimeType, byte[] bytes) {}
