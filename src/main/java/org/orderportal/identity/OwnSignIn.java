package org.orderportal.identity;

import java.time.Instant;

/**
 * A browser in which somebody is signed in, as they are shown it.
 *
 * @param browser      such as "Firefox, Windows"; empty where nothing is known
 * @param address      without its last part; empty where nothing is known
 * @param secondFactor whether they gave a second factor when they signed in
 * @param here         whether it is the one that asks
 */
public record OwnSignIn(
        long id, String browser, String address, Instant since, Instant lastSeen, boolean secondFactor, boolean here) {}
