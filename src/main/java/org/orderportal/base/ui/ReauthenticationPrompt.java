package org.orderportal.base.ui;

/** Asks people to show that it is still them, before they do what {@code Reauthentication} guards. */
public interface ReauthenticationPrompt {

    /** Does it at once where that was shown lately; else asks, and does it when it has been shown. */
    default void before(Runnable act) {
        before(act, () -> {});
    }

    /** @param cancelled what to do where they would rather not */
    void before(Runnable act, Runnable cancelled);
}
