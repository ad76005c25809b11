package org.orderportal.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company as the portal knows it. One company may be buyer and supplier. */
public record Company(
        CompanyId id,
        int version,
        String name,
        @Nullable ElectronicAddress endpoint,
        List<Identifier> identifiers,
        PostalAddress address,
        @Nullable String vatNumber,
        boolean buys,
        boolean sells,
        ConnectionState connection) {

    public boolean isConnected() {
        return connection == ConnectionState.CONNECTED;
    }
}
