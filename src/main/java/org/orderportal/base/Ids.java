package org.orderportal.base;

import com.github.f4b6a3.tsid.Tsid;
import java.time.Instant;

/** Makes ids: 64 bits, growing with time, unique over all nodes of the portal. */
public interface Ids {

    long next();

    /** No id that was made before that moment is greater: where to begin when looking for what is new. */
    static long firstAt(Instant moment) {
        var bitsOfRandom = 22;
        return (moment.toEpochMilli() - Tsid.TSID_EPOCH) << bitsOfRandom;
    }
}
