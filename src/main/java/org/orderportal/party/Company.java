package org.orderportal.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company as the portal knows it. One company may be buyer and supplier.
 *
 * @param gs1Prefix the GS1 company prefix, from which the numbers of what it ships (SSCC) are made; null where nobody said
 */
public record Company(
        CompanyId id,
        int version,
        String name,
        @Nullable ElectronicAddress endpoint,
        List<Identifier> identifiers,
        PostalAddress address,
        @Nullable String vatNumber,
        @Nullable String gs1Prefix,
        boolean buys,
        boolean sells,
        ConnectionState connection) {

    public boolean isConnected() {
        return connection == ConnectionState.CONNECTED;
    }
}
