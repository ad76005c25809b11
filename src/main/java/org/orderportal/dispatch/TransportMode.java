package org.orderportal.dispatch;

/** How goods travel (UN/ECE Recommendation 19). */
public enum TransportMode {
    SEA("1"),
    RAIL("2"),
    ROAD("3"),
    AIR("4"),
    MAIL("5"),
    COMBINED("6");

    private final String code;

    TransportMode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The translation key of its words. */
    public String key() {
        return "dispatch.mode." + name();
    }
}
