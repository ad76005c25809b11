package org.orderportal.notes;

import java.time.Instant;
import org.orderportal.identity.UserId;
import org.orderportal.order.OrderId;

/**
 * Somebody is named in an internal note, and was not before. Published in the transaction that writes the note; what the
 * note says is not part of it, so that it cannot leave by way of a message.
 */
public record ColleagueMentioned(OrderId order, NoteId note, UserId colleague, String author, Instant at) {}
