package org.orderportal.exchange.outbound;

import java.util.ArrayList;
import java.util.List;
import org.orderportal.document.Channel;

/** Delivers as the test says, and remembers what it had in its hands. */
final class TestCarrier implements Carrier {

    /** What the receiver does with a parcel. */
    interface Receiver {
        void take(Parcel parcel) throws Undelivered;
    }

    final List<Parcel> carried = new ArrayList<>();
    private final Channel channel;
    private Receiver receiver = parcel -> {};

    TestCarrier(Channel channel) {
        this.channel = channel;
    }

    void now(Receiver other) {
        receiver = other;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public synchronized void deliver(Parcel parcel, BuyerChannel settings) throws Undelivered {
        carried.add(parcel);
        receiver.take(parcel);
    }
}
