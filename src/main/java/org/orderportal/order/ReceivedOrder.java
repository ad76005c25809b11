package org.orderportal.order;

import java.time.Instant;
import org.orderportal.party.CompanyId;

/**
 * An order that has just been read, with the parties it was found to be from and for.
 *
 * @param waiting     whether a party is not connected yet
 * @param contentHash SHA-256 of the bytes as they arrived, in hexadecimal
 * @param messageId   the entry of the message log that holds those bytes
 */
public record ReceivedOrder(
        CompanyId buyer,
        CompanyId supplier,
        String supplierName,
        boolean waiting,
        OrderContent content,
        String contentHash,
        long messageId,
        Instant receivedAt) {}
