package org.orderportal.figures;

import org.orderportal.party.CompanyId;

/**
 * How often a rule of a buyer refused what was to be sent.
 *
 * @param documents that it refused
 * @param suppliers whose documents these were
 * @param tries     how often sending them was tried
 */
public record RefusedByRule(CompanyId buyer, String name, String rule, long documents, long suppliers, long tries) {}
