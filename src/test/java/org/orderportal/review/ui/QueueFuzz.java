package org.orderportal.review.ui;

import java.util.List;
import org.orderportal.fuzz.FuzzAddress;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** The addresses of the queue. */
public final class QueueFuzz {

    private QueueFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(FuzzTarget.of("review.addresses", QueueFuzz::address, QueueAddress.class)
                .from("view=mine&q=a%20b", "view=&q=%20"));
    }

    private static void address(FuzzInput input) throws Exception {
        FuzzAddress.readAndWritten(input, QueueAddress::of, QueueAddress::query);
    }
}
