package org.orderportal.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short notices at the bottom of the screen, read out by screen readers. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 8_000;

    private Notices() {}

    public static void success(String text) {
        show(text, SHORT, NotificationVariant.SUCCESS);
    }

    public static void failure(String text) {
        var notice = show(text, LONG, NotificationVariant.ERROR);
        notice.setAssertive(true);
    }

    private static Notification show(String text, int duration, NotificationVariant variant) {
        var notice = Notification.show(text, duration, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        return notice;
    }
}
