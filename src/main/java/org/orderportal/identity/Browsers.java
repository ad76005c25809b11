package org.orderportal.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in words what a browser calls itself, and shortens the address that it comes from. */
final class Browsers {

    /** In this sequence: most name others before themselves. */
    private static final Map<String, String> NAMES = named(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = named(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Browsers() {}

    static String name(@Nullable String userAgent) {
        if (userAgent == null) {
            return "";
        }
        var name = first(NAMES, userAgent);
        var system = first(SYSTEMS, userAgent);
        return name.isEmpty() || system.isEmpty() ? name + system : name + ", " + system;
    }

    /** 203.0.113.x, 2001:db8:1:x: enough to know one's own network again. */
    static String shortened(@Nullable String address) {
        if (address == null || address.isEmpty()) {
            return "";
        }
        if (address.contains(":")) {
            var groups = address.split(":", 4);
            return String.join(":", groups[0], groups[1], groups.length > 2 ? groups[2] : "") + ":x";
        }
        return address.replaceFirst("\\.\\d+$", ".x");
    }

    private static String first(Map<String, String> words, String userAgent) {
        return words.entrySet().stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> named(String... pairs) {
        var named = new LinkedHashMap<String, String>();
        for (int place = 0; place < pairs.length; place += 2) {
            named.put(pairs[place], pairs[place + 1]);
        }
        return named;
    }
}
