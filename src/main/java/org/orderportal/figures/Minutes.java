package org.orderportal.figures;

/** So much working time, to be shown in hours. */
public record Minutes(long minutes) {}
