package org.orderportal.bench;

/** The node does not know the session: a page then loads itself anew, and its reader goes on. */
final class LostSession extends BrokenPage {

    LostSession() {
        super("The session is gone");
    }
}
