package org.orderportal.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company as a document or a person describes it: what {@link Companies} finds it by, or makes it from. */
public record PartyDescription(
        String name,
        @Nullable ElectronicAddress endpoint,
        List<Identifier> identifiers,
        PostalAddress address,
        @Nullable String vatNumber) {}
