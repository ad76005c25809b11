package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
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

    /** With what would help, a link or a button. */
    public static void failure(String text, Component remedy) {
        var notice = new Notification(new Span(text), remedy);
        notice.setDuration(LONG);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        notice.open();
    }

    private static Notification show(String text, int duration, NotificationVariant variant) {
        var notice = Notification.show(text, duration, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        return notice;
    }
}
