package org.orderportal.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

@AnyDatabase
class DocumentTextTest {

    @Test
    void text_is_read_in_the_encoding_that_it_declares() {
        var latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>å</a>".getBytes(StandardCharsets.ISO_8859_1);
        var wide = "\uFEFF<a>å</a>".getBytes(StandardCharsets.UTF_16LE);

        assertThat(DocumentText.of(latin).text()).endsWith("<a>å</a>");
        assertThat(DocumentText.of(wide).text()).isEqualTo("<a>å</a>");
        assertThat(DocumentText.of("<a>å</a>".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("<a>å</a>");
    }

    @Test
    void an_encoding_that_nobody_knows_or_may_have_is_passed_over() {
        var unknown = "<?xml version='1.0' encoding='x-none'?><a>å</a>".getBytes(StandardCharsets.UTF_8);
        var none = "<?xml version='1.0' encoding='.a'?><a>å</a>".getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentText.of(unknown).text()).endsWith("<a>å</a>");
        assertThat(DocumentText.of(none).text()).endsWith("<a>å</a>");
    }

    @Test
    void bytes_that_are_no_text_do_no_harm() {
        var text = DocumentText.of(new byte[] {(byte) 0xC3, 0, (byte) 0xFF, 'a'});

        assertThat(text.text()).endsWith("a").doesNotContain("\0");
        assertThat(text.cut()).isFalse();
    }

    @Test
    void of_a_long_document_the_beginning_is_shown() {
        var text = DocumentText.of("x".repeat(DocumentText.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8));

        assertThat(text.text()).hasSize(DocumentText.MOST_BYTES);
        assertThat(text.cut()).isTrue();
    }
}
