package org.orderportal.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that no script, other site or other host can touch. Behind https its name starts with {@code __Host-}, which
 * the browser then guarantees; on plain http, as on one's own machine, browsers refuse that name.
 */
record BrowserCookie(String plainName) {

    Optional<String> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        var name = name(request);
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(text -> !text.isEmpty())
                        .findFirst();
    }

    void write(HttpServletRequest request, HttpServletResponse response, String text, Duration lasts) {
        var cookie = ResponseCookie.from(name(request), text)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    void delete(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + plainName : plainName;
    }
}
