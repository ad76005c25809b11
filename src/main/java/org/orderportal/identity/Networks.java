package org.orderportal.identity;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Whose network address counts for one asker. */
final class Networks {

    private static final int BYTES_OF_A_NETWORK = 8;

    private Networks() {}

    /**
     * The network that a request comes from: of an IPv6 address its first half, within which everybody has addresses at
     * will. Empty for this machine: that is a proxy which does not say whom it asks for, and all the world at once.
     */
    static Optional<String> of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            if (parsed.isLoopbackAddress()) {
                return Optional.empty();
            }
            var bytes = parsed.getAddress();
            return Optional.of(
                    HexFormat.of().formatHex(bytes.length > 4 ? Arrays.copyOf(bytes, BYTES_OF_A_NETWORK) : bytes));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
