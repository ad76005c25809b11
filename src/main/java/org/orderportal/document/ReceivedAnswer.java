package org.orderportal.document;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyId;

/**
 * A buyer's answer as it came in.
 *
 * @param buyer         null where the answer is about the way, and a service on the way wrote it
 * @param referred      the number, or the id, of the document that it is about
 * @param referredKinds what that document can be
 * @param contentHash   of its bytes
 * @param messageId     under which these are kept
 */
public record ReceivedAnswer(
        AnswerKind kind,
        AnswerStatus status,
        String number,
        CompanyId supplier,
        @Nullable CompanyId buyer,
        String referred,
        Set<DocumentKind> referredKinds,
        Instant saidAt,
        AnswerContent content,
        String contentHash,
        long messageId,
        Instant receivedAt) {}
