package org.orderportal.figures.ui;

import java.util.List;
import org.orderportal.fuzz.FuzzAddress;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** The addresses of the figures. */
public final class FiguresFuzz {

    private FiguresFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(FuzzTarget.of("figures.addresses", FiguresFuzz::address, FiguresAddress.class)
                .from("days=30&of=late&with=a%20b&buyer=0ABCDEFGHJKMN&supplier=x", "days=-1&with="));
    }

    private static void address(FuzzInput input) throws Exception {
        FuzzAddress.readAndWritten(input, FiguresAddress::of, FiguresAddress::query);
    }
}
