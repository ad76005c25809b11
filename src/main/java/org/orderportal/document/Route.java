package org.orderportal.document;

import java.util.List;

/**
 * Which ways a document would take to its buyer now.
 *
 * @param channels none: it is kept for download, and the supplier hands it over
 */
public record Route(List<Channel> channels) {}
