package org.orderportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.ui.PartTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = NotFoundPage.class)
@AnyDatabase
class ReadersLanguageTest extends SpringBrowserlessTest {

    @Autowired
    Texts texts;

    @Test
    void a_calendar_has_the_months_and_days_of_its_readers_language() {
        UI.getCurrent().setLocale(Locale.GERMAN);

        var words = PartTexts.calendar(new DatePicker(), Locale.GERMANY).getI18n();

        assertThat(words.getMonthNames()).hasSize(12).startsWith("Januar", "Februar", "März");
        assertThat(words.getWeekdays()).hasSize(7).startsWith("Sonntag", "Montag");
        assertThat(words.getWeekdaysShort()).startsWith("So", "Mo");
        assertThat(words.getToday()).isEqualTo("Heute");
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
    }

    @Test
    void the_parts_themselves_speak_every_language() {
        for (var language : Texts.LANGUAGES) {
            UI.getCurrent().setLocale(language);
            var menu = new MenuBar();
            var choices = new MultiSelectComboBox<String>();
            PartTexts.menu(menu);
            PartTexts.choices(choices);
            var password = PartTexts.password(new PasswordField());

            assertThat(menu.getI18n().getMoreOptions()).isEqualTo(texts.get(language, "base.parts.more"));
            assertThat(choices.getI18n().getTotal()).contains("{count}").doesNotContain("items selected", "!");
            assertThat(String.valueOf(password.getElement().getPropertyRaw("i18n")))
                    .contains(texts.get(language, "base.parts.reveal"));
        }
    }

    @Test
    void a_page_that_cannot_go_on_says_so_in_every_language() {
        var messages = new PlatformMessages(texts);

        assertThat(messages.in(Locale.GERMAN).getInternalErrorCaption()).isEqualTo("Etwas ist schiefgegangen");
        assertThat(Texts.LANGUAGES).allSatisfy(language -> {
            var said = messages.in(language);
            assertThat(said.getInternalErrorMessage()).isEqualTo(texts.get(language, "base.system.internal.text"));
            assertThat(said.getSyncErrorCaption()).doesNotStartWith("!");
            assertThat(said.getCookiesDisabledMessage()).doesNotStartWith("!");
            assertThat(said.isSessionExpiredNotificationEnabled()).isFalse();
        });
    }
}
