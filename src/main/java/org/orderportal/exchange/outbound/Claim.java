package org.orderportal.exchange.outbound;

/** A document on one of its ways, held by one worker until its lease ends; only with the token can it say what came of it. */
record Claim(OutboxRow row, String token) {}
