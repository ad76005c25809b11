package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Where somebody signs in: what the browser calls itself, and the network address that it comes from. */
record SignInPlace(String browser, String address) {

    private static final int LONGEST = 300;

    static SignInPlace of(HttpServletRequest request) {
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new SignInPlace(
                browser.length() <= LONGEST ? browser : browser.substring(0, LONGEST), request.getRemoteAddr());
    }
}
