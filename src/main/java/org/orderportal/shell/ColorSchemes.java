package org.orderportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Light, dark, or as the system says. The choice belongs to the browser: it lies in a cookie, so that the first paint
 * has it already.
 */
final class ColorSchemes {

    static final String COOKIE = "color-scheme";

    private ColorSchemes() {}

    static ColorScheme.Value chosen(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        if (cookies == null) {
            return ColorScheme.Value.SYSTEM;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> cookie.getValue().equals("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT)
                .findFirst()
                .orElse(ColorScheme.Value.SYSTEM);
    }

    static void choose(UI ui, ColorScheme.Value scheme) {
        ui.getPage().setColorScheme(scheme);
        var cookie = new Cookie(COOKIE, scheme == ColorScheme.Value.DARK ? "dark" : "light");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(
                scheme == ColorScheme.Value.SYSTEM
                        ? 0
                        : (int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
