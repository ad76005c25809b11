package org.orderportal.exchange.api;

/** What a call is answered: HTTP status and JSON. */
record Answer(int status, String body) {}
