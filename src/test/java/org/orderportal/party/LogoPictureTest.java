package org.orderportal.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

@AnyDatabase
class LogoPictureTest {

    @Test
    void a_picture_is_drawn_anew_and_what_else_its_file_holds_is_left_behind() throws IOException {
        var picture = file("png", 300, 100);
        var polyglot = Arrays.copyOf(picture, picture.length + 40);
        System.arraycopy(
                "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), 0, polyglot, picture.length, 25);

        var logo = LogoPicture.of(polyglot);

        assertThat(logo.width()).isEqualTo(300);
        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.png())).getHeight())
                .isEqualTo(100);
    }

    @Test
    void a_large_one_is_made_smaller_and_a_jpeg_becomes_a_png() throws IOException {
        var logo = LogoPicture.of(file("jpeg", 3_000, 1_000));

        assertThat(logo.width()).isEqualTo(900);
        assertThat(logo.height()).isEqualTo(300);
        assertThat(logo.png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void what_a_file_is_told_by_its_content_and_nothing_else_is_taken() throws IOException {
        refused("party.logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>");
        refused("party.logo.svg", "  <?xml version='1.0'?><html/>");
        refused("party.logo.no-picture", "GIF89a and so on");
        refused("party.logo.no-picture", "");
        assertThatThrownBy(() -> LogoPicture.of(file("gif", 20, 20))).hasMessageContaining("party.logo.no-picture");
        assertThatThrownBy(() -> LogoPicture.of(new byte[LogoPicture.MOST_BYTES + 1]))
                .hasMessageContaining("party.logo.too-large");
        assertThatThrownBy(() -> LogoPicture.of(Arrays.copyOf(file("png", 50, 50), 60)))
                .hasMessageContaining("party.logo.no-picture");
    }

    @Test
    void a_small_file_that_says_it_is_a_huge_picture_is_not_unpacked() throws IOException {
        var bomb = file("png", 10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
        var sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());

        assertThatThrownBy(() -> LogoPicture.of(bomb)).hasMessageContaining("party.logo.too-many-pixels");
    }

    private static void refused(String key, String file) {
        assertThatThrownBy(() -> LogoPicture.of(file.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining(key);
    }

    private static byte[] file(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
