package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What the browser shows while somebody signs in.
 *
 * @param knownBrowser the token of a browser that was here before; empty where it has none
 * @param address      the network address that it comes from
 */
record SignInDetails(String knownBrowser, String address) {

    static SignInDetails of(HttpServletRequest request) {
        return new SignInDetails(SignInHandles.KNOWN_BROWSER.read(request).orElse(""), request.getRemoteAddr());
    }
}
