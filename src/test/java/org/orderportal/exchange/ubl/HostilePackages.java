package org.orderportal.exchange.ubl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are small until somebody unpacks them. */
final class HostilePackages {

    private static final int MEGABYTE = 1024 * 1024;

    private HostilePackages() {}

    static byte[] zip(String name, int megabytes) {
        return packed(zip -> {
            zip.putNextEntry(new ZipEntry(name));
            for (var each = 0; each < megabytes; each++) {
                zip.write(new byte[MEGABYTE]);
            }
        });
    }

    static byte[] zipOfMany(int entries) {
        return packed(zip -> {
            for (var each = 0; each < entries; each++) {
                var entry = new ZipEntry("a" + each);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(0);
                entry.setCrc(new CRC32().getValue());
                zip.putNextEntry(entry);
            }
        });
    }

    static byte[] nested(int levels) {
        var inner = zip("a.xml", 4);
        for (var level = 0; level < levels; level++) {
            var content = inner;
            inner = packed(zip -> {
                for (var copy = 0; copy < 8; copy++) {
                    zip.putNextEntry(new ZipEntry("z" + copy + ".zip"));
                    zip.write(content);
                }
            });
        }
        return inner;
    }

    static byte[] gzip(int megabytes) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(bytes)) {
                for (var each = 0; each < megabytes; each++) {
                    gzip.write(new byte[MEGABYTE]);
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Packing {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] packed(Packing packing) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.setLevel(Deflater.BEST_COMPRESSION);
                packing.into(zip);
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
