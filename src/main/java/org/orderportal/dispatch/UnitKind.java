package org.orderportal.dispatch;

/** Kinds of what is packed (UN/ECE Recommendation 21). */
public enum UnitKind {
    PALLET("PX"),
    BOX("BX"),
    CARTON("CT"),
    CASE("CS"),
    CRATE("CR"),
    PACKAGE("PK"),
    BAG("BG"),
    DRUM("DR"),
    ROLL("RO"),
    BUNDLE("BE"),
    TUBE("TU");

    private final String code;

    UnitKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The translation key of its words. */
    public String key() {
        return "dispatch.unit." + name();
    }
}
