package org.orderportal.party;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes down the addresses that a company uses beside its own, and reads them again. */
final class AddressJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AddressJson() {}

    static @Nullable String write(@Nullable PostalAddress address) {
        return address == null || address.equals(PostalAddress.UNKNOWN) ? null : MAPPER.writeValueAsString(address);
    }

    static @Nullable PostalAddress read(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, PostalAddress.class);
    }
}
