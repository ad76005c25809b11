package org.orderportal.exchange.ui;

import static org.orderportal.fuzz.FuzzTarget.holds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.orderportal.fuzz.FuzzAddress;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** The addresses of the message log, and what it shows of a file that came in. */
public final class MessagesFuzz {

    private MessagesFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("exchange.log-addresses", MessagesFuzz::address, LogAddress.class)
                        .from("status=refused&q=a%20b", "status=&q=%20"),
                FuzzTarget.of("exchange.shown-files", MessagesFuzz::shown, DocumentText.class)
                        .from(
                                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>"
                                        .getBytes(StandardCharsets.US_ASCII),
                                "<?xml version='1.0' encoding='UTF-16'?><a/>".getBytes(StandardCharsets.UTF_16),
                                "<?xml encoding='x-none'?>".getBytes(StandardCharsets.US_ASCII),
                                "<?xml encoding='.a'?>".getBytes(StandardCharsets.US_ASCII)));
    }

    private static void address(FuzzInput input) throws Exception {
        FuzzAddress.readAndWritten(input, LogAddress::of, LogAddress::query);
    }

    private static void shown(FuzzInput input) {
        var shown = DocumentText.of(input.bytes());
        holds(shown.text().indexOf('\0') < 0, shown);
    }
}
