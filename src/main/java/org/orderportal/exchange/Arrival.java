package org.orderportal.exchange;

import org.jspecify.annotations.Nullable;

/** A document that has just arrived, as bytes; nothing is known about it yet. */
public record Arrival(Channel channel, @Nullable String fileName, byte[] bytes) {

    /** The way by which it came. */
    public enum Channel {
        UPLOAD,
        DROP_FOLDER,
        API,
        DEMO
    }
}
