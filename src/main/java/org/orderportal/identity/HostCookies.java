package org.orderportal.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.ServerCookies;

/**
 * Gives the session's cookie, and that of the chosen colours, names that browsers guard, where the portal is reached by
 * https; {@link BrowserCookie} does so for its own. Tomcat knows one name only, so they are changed on the way in and
 * out.
 */
class HostCookies extends Rfc6265CookieProcessor {

    private static final String PREFIX = "__Host-";
    private static final Set<String> NAMES = Set.of("JSESSIONID", "color-scheme");

    @Override
    public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
        super.parseCookieHeader(headers, cookies);
        var guarded = new HashSet<String>();
        names(cookies).forEach(name -> {
            var plain = plain(name.toString());
            if (!plain.equals(name.toString())) {
                guarded.add(plain);
            }
        });
        // One without the guarded name beside it was put there by somebody else: a neighbouring host.
        names(cookies).forEach(name -> {
            var plain = plain(name.toString());
            if (!plain.equals(name.toString())) {
                name.setString(plain);
            } else if (guarded.contains(plain)) {
                name.setString("not-" + plain);
            }
        });
    }

    @Override
    public String generateHeader(Cookie cookie, HttpServletRequest request) {
        var written = (Cookie) cookie.clone();
        if (written.getAttribute("SameSite") == null) {
            written.setAttribute("SameSite", "Lax");
        }
        if (request == null || !request.isSecure() || !NAMES.contains(cookie.getName())) {
            return super.generateHeader(written, request);
        }
        written.setSecure(true);
        // The cookie's name stands at the beginning of its header, and cannot be changed in a cookie.
        return ("/".equals(cookie.getPath()) ? PREFIX : "") + super.generateHeader(written, request);
    }

    private static Iterable<MessageBytes> names(ServerCookies cookies) {
        return IntStream.range(0, cookies.getCookieCount())
                .mapToObj(index -> cookies.getCookie(index).getName())
                .toList();
    }

    private static String plain(String name) {
        var plain = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return NAMES.contains(plain) ? plain : name;
    }
}
