package org.orderportal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.i18n.Texts;

@AnyDatabase
class LanguagesTest {

    @Test
    void before_sign_in_the_first_offered_language_of_the_browser_counts() {
        assertThat(wanted(Locale.FRENCH, Locale.of("de", "AT"), Locale.UK)).isEqualTo(Locale.GERMAN);
        assertThat(wanted(Locale.of("fi", "FI"), Locale.UK)).isEqualTo(Texts.FINNISH);
        assertThat(wanted(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.wanted(null)).isEqualTo(Locale.ENGLISH);
    }

    private static Locale wanted(Locale... asked) {
        var request = mock(VaadinRequest.class);
        when(request.getLocales()).thenReturn(Collections.enumeration(List.of(asked)));
        return Languages.wanted(request);
    }
}
