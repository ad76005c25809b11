package org.orderportal.upkeep;

/** A command is not done, for a reason that the operator can mend. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String reason) {
        super(reason);
    }
}
