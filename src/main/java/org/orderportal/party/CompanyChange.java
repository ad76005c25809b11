package org.orderportal.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person changed of a company.
 *
 * @param supplier of which supplier alone the buyer's rules were changed; null for all, and for master data
 * @param before   as it stood; null or empty where nothing did
 */
public record CompanyChange(
        long id,
        CompanyId company,
        @Nullable CompanyId supplier,
        Instant at,
        String who,
        CompanyField field,
        @Nullable String before,
        @Nullable String after) {}
