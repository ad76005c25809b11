package org.orderportal.fuzz;

import static org.orderportal.fuzz.FuzzTarget.same;
import static org.orderportal.fuzz.FuzzTarget.unless;

import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What stands in an address after the question mark. */
public final class FuzzAddress {

    private FuzzAddress() {}

    /** Whatever somebody writes there is read, and says the same when it is written again. */
    public static <T> void readAndWritten(
            FuzzInput input, Function<QueryParameters, T> reading, Function<T, QueryParameters> writing)
            throws Exception {
        // The framework's own refusal: an escape that is none.
        var given = unless(IllegalArgumentException.class, () -> QueryParameters.fromString(input.text()));
        if (given.isPresent()) {
            var address = reading.apply(given.get());
            var written = writing.apply(address);
            same(address, reading.apply(written));
            if (StandardCharsets.UTF_8.newEncoder().canEncode(input.text())) {
                same(address, reading.apply(QueryParameters.fromString(written.getQueryString())));
            }
        }
    }
}
