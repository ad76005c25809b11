package org.orderportal.party;

/**
 * A number by which a company is known.
 *
 * @param scheme ICD code of the list it is from (for example 0088, a GLN); empty where the sender named none, and then
 *               it is good for reading only, never for telling who a company is
 */
public record Identifier(String scheme, String value) {

    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
