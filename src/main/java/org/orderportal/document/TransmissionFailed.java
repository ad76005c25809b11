package org.orderportal.document;

import java.time.Instant;

/**
 * A document was tried on one of its ways as often as makes sense, and a person has to act. Published in the transaction
 * that gives it up.
 *
 * @param attempts  of all time: giving up again after another resending is news
 * @param reasonKey of a text that says why, with the detail as {0}
 */
public record TransmissionFailed(
        DocumentId document, Channel channel, int attempts, String reasonKey, String detail, Instant at) {}
