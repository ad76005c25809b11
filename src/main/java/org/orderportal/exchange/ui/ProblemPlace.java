package org.orderportal.exchange.ui;

import java.util.regex.Pattern;

/** Makes the place of a problem readable: rule engines write XPath with a name space at every step. */
final class ProblemPlace {

    private static final Pattern NAMESPACE = Pattern.compile("\\[namespace-uri\\(\\)='[^']*']");
    private static final Pattern PREFIX = Pattern.compile("(?<=/)(\\*|[A-Za-z0-9]+):");
    private static final Pattern FIRST = Pattern.compile("\\[1](?=/|$)");

    private ProblemPlace() {}

    /** {@code Order / OrderLine[3] / LineItem} out of an XPath; a place that is no path stays as it is. */
    static String inWords(String location) {
        if (!location.startsWith("/")) {
            return location;
        }
        var names = PREFIX.matcher(NAMESPACE.matcher(location).replaceAll("")).replaceAll("");
        return FIRST.matcher(names).replaceAll("").substring(1).replace("/", " / ");
    }
}
