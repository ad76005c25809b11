package org.orderportal.figures;

import java.time.Instant;
import java.util.Map;
import org.orderportal.party.CompanyId;

/** Drafts of a supplier in which somebody wrote, and which nobody sent. */
public record LeftUnsent(CompanyId supplier, String name, long drafts, Map<DraftAge, Long> byAge, Instant oldest) {}
