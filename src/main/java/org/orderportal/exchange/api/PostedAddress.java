package org.orderportal.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An address as a machine writes it. */
@Schema(name = "Address")
record PostedAddress(
        @Nullable String name,
        @Nullable String street,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable String country) {}
