package org.orderportal.response;

/** What a response says about one line (UNCL1229, the subset of Peppol BIS Ordering T76). */
public enum LineCode {
    ADDED("1"),
    CHANGED("3"),
    ACCEPTED("5"),
    NOT_ACCEPTED("7"),
    ALREADY_DELIVERED("42");

    private final String code;

    LineCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
