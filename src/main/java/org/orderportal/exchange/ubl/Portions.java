package org.orderportal.exchange.ubl;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/**
 * A document as it is handed to the parser, as long as the parser tells what it found. What it keeps to itself until its
 * end (an attribute, a comment, an instruction) may fill its memory; such a one is not handed over to its end.
 */
final class Portions extends FilterInputStream {

    /** Beside what is told, the parser reads ahead. */
    private static final int READ_AHEAD = 64 * 1024;

    private final int most;
    private int untold;

    Portions(byte[] bytes, int most) {
        super(new ByteArrayInputStream(bytes));
        this.most = most;
    }

    static final class Untold extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** The parser told something. */
    void told() {
        untold = 0;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        handedOver(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        handedOver(Math.max(read, 0));
        return read;
    }

    private void handedOver(int bytes) throws Untold {
        untold += bytes;
        if (untold > most + READ_AHEAD) {
            throw new Untold();
        }
    }
}
