package org.orderportal.upkeep;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The checksum of a table while its rows go by: the sum of the SHA-256 of each row, so that it is the same in whichever
 * order the rows come.
 */
final class TableSum {

    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest;
    private long rows;
    private BigInteger sum = BigInteger.ZERO;

    TableSum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java machine has SHA-256", impossible);
        }
    }

    /** Lengths go in, too, so that nothing can move from one value into the next. */
    void add(@Nullable Object[] row) {
        for (var value : row) {
            if (value == null) {
                digest.update((byte) 0);
            } else {
                var bytes = Column.bytes(value);
                digest.update((byte) 1);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
        }
        rows++;
        sum = sum.add(new BigInteger(1, digest.digest())).mod(ALL);
    }

    Result result() {
        return new Result(rows, "%064x".formatted(sum));
    }

    /** Two tables with equal results hold the same rows. */
    record Result(long rows, String sum) {}
}
