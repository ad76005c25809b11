package org.orderportal.exchange;

import java.time.Instant;
import java.util.List;
import org.orderportal.party.Company;

/**
 * A company that nobody has connected yet, with the orders that wait for it.
 *
 * @param numbers  of a few of these orders
 * @param partners who is on the other side of them, by name
 */
public record WaitingParty(Company company, long orders, Instant since, List<String> numbers, List<String> partners) {}
