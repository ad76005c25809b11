package org.orderportal.base.log;

import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** What a line of the log belongs to: a request, by the reference that its sender was told, or work in the background. */
public final class Traces {

    static final String REQUEST = "requestId";
    static final String JOB = "job";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private Traces() {}

    /** The reference of the request that is answered right now. */
    public static Optional<String> request() {
        return Optional.ofNullable(MDC.get(REQUEST));
    }

    /** Does work in the background under a name that all it logs has. */
    public static void job(String name, Runnable work) {
        var before = MDC.get(JOB);
        MDC.put(JOB, name);
        try {
            work.run();
        } finally {
            if (before == null) {
                MDC.remove(JOB);
            } else {
                MDC.put(JOB, before);
            }
        }
    }

    static boolean isWellFormed(String reference) {
        return WELL_FORMED.matcher(reference).matches();
    }
}
