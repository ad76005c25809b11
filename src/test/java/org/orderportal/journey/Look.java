package org.orderportal.journey;

import java.util.List;

/**
 * How a visitor looks at the portal: on a desk or on a phone, by day or by night. Each screen is looked at on a desk by
 * day and on a phone by night; with {@code -Dportal.looks=all} in the other two ways, too.
 */
record Look(int width, int height, boolean dark) {

    static final Look DESK = new Look(1440, 900, false);
    static final Look PHONE = new Look(390, 844, false);
    static final List<Look> ALL = "all".equals(System.getProperty("portal.looks"))
            ? List.of(DESK, DESK.byNight(), PHONE, PHONE.byNight())
            : List.of(DESK, PHONE.byNight());

    Look byNight() {
        return new Look(width, height, true);
    }

    boolean isPhone() {
        return width < 600;
    }

    @Override
    public String toString() {
        return width + (dark ? "-dark" : "-light");
    }
}
