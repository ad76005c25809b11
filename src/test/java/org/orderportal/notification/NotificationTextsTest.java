package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.order.DocumentKind;

/** The keys that the code puts together. */
@AnyDatabase
class NotificationTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_sv", "_de", "_fi"})
    void every_occasion_way_document_and_failure_has_its_texts_in_every_language(String language) throws IOException {
        var keys = Stream.of(
                        all(Occasion.values(), "title.", "why.", "next."),
                        all(
                                Arrays.stream(Occasion.values())
                                        .filter(Occasion::isGathered)
                                        .toArray(),
                                "many.",
                                "many.next."),
                        all(choices(), "occasion."),
                        all(Way.values(), "way."),
                        all(DocumentKind.values(), "document."),
                        all(MailFailure.Reason.values(), "mail.error."),
                        all(MailState.values(), "mails.state."),
                        all(Cadence.values(), "mails.cadence."))
                .flatMap(each -> each)
                .map(key -> "notification." + key);

        assertThat(texts(language).stringPropertyNames())
                .containsAll(keys.toList())
                .isEqualTo(texts("").stringPropertyNames());
    }

    private static Object[] choices() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Occasion.choices(role).stream())
                .toArray();
    }

    private static Stream<String> all(Object[] constants, String... prefixes) {
        return Arrays.stream(prefixes)
                .flatMap(prefix -> Arrays.stream(constants).map(constant -> prefix + constant));
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file =
                NotificationTextsTest.class.getResourceAsStream("/i18n/notification" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
