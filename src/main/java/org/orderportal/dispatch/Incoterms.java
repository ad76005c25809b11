package org.orderportal.dispatch;

import java.util.List;

/** The delivery terms of Incoterms 2020. */
public final class Incoterms {

    /** Those for any way of transport before those for ships. */
    public static final List<String> CODES =
            List.of("EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF");

    private Incoterms() {}
}
