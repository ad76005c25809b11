package org.orderportal.order;

/** How the ranges of a list's index are walked: by which key, which way, and between which values of it. */
record ListWalk(OrderSort sort, boolean descending, KeyRange range) {}
