package org.orderportal.party;

import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.orderportal.base.error.Refusal;

/**
 * Makes a logo of an uploaded file. The picture is drawn anew: what else the file holds, and whatever it pretends to be, is
 * left behind.
 */
record LogoPicture(byte[] png, int width, int height) {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_PIXELS_A_SIDE = 6_000;
    private static final long MOST_PIXELS = 12_000_000;
    private static final int WIDEST = 900;
    private static final int HIGHEST = 360;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /** @throws Refusal if it is no PNG or JPEG, or too large */
    static LogoPicture of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("party.logo.too-large", MOST_BYTES / 1024 / 1024);
        }
        if (isSvg(file)) {
            throw new Refusal("party.logo.svg");
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Refusal("party.logo.no-picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return drawn(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Refusal("party.logo.no-picture");
        }
    }

    /** Its size is looked at before it is unpacked: a small file can say that it is a very large picture. */
    private static LogoPicture drawn(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new Refusal("party.logo.no-picture");
        }
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE || (long) width * height > MOST_PIXELS) {
            throw new Refusal("party.logo.too-many-pixels", width, height);
        }
        return scaled(reader.read(0));
    }

    private static LogoPicture scaled(BufferedImage picture) {
        var factor =
                Math.min(1.0, Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        } finally {
            pen.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new LogoPicture(bytes.toByteArray(), width, height);
    }

    private static boolean isSvg(byte[] file) {
        var begin = new String(file, 0, Math.min(file.length, 1_000), StandardCharsets.ISO_8859_1);
        return begin.contains("<svg") || begin.stripLeading().startsWith("<?xml");
    }
}
