package org.orderportal.party;

/**
 * Where a company's electronic documents go (EndpointID).
 *
 * @param scheme code of the Electronic Address Scheme list (for example 0088, a GLN; 0007, a Swedish organisation)
 */
public record ElectronicAddress(String scheme, String id) {

    @Override
    public String toString() {
        return scheme + ":" + id;
    }
}
