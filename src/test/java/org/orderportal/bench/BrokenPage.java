package org.orderportal.bench;

/** An answer that no user would take for the page that they asked for: its time counts for nothing. */
class BrokenPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenPage(String what) {
        super(what);
    }
}
