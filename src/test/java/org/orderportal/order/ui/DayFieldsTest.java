package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The days between which orders are looked for, as people type them. */
@SpringBootTest
@ViewPackages(classes = ManageOrdersView.class)
@AnyDatabase
class DayFieldsTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @ParameterizedTest
    @CsvSource({
        "en, 2026-11-20",
        "en, 20.11.2026",
        "en, 20 Nov 2026",
        "sv, 20/11/2026",
        "sv, 20 nov. 2026",
        "de, 20. November 2026",
        "fi, 20.11.2026"
    })
    void a_day_is_read_in_whatever_form_it_is_typed(Locale language, String typed) {
        var field = receivedFrom(language);

        type(field, typed);

        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(field.isInvalid()).isFalse();
        assertThat(query("from")).contains("2026-11-20");
    }

    @ParameterizedTest
    @CsvSource({"en, '{0} MMM'", "en, '{0}/{1}'", "sv, '{0}/{1}'", "de, '{0}.{1}.'", "fi, '{0}.{1}.'"})
    void a_day_without_a_year_is_the_one_nearest_to_today(Locale language, String form) {
        var day = LocalDate.now(OrderSamples.ZONE).minusDays(40);
        var field = receivedFrom(language);

        type(
                field,
                form.replace("{0}", String.valueOf(day.getDayOfMonth()))
                        .replace("{1}", String.valueOf(day.getMonthValue()))
                        .replace(
                                "MMM",
                                new Formats(language, OrderSamples.ZONE)
                                        .shortDate(day, day.getYear())
                                        .replaceAll("[\\d ]", "")));

        assertThat(field.getValue()).isEqualTo(day);
    }

    @Test
    void what_is_no_day_says_so_at_the_field() {
        var field = receivedFrom(Locale.ENGLISH);

        type(field, "soon");

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("“soon” is not a day. Write it like 2026-11-24 or 24 Nov.");

        type(field, "20 Nov 2026");

        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void typing_opens_no_calendar_that_would_keep_what_is_typed_to_itself() {
        assertThat(receivedFrom(Locale.ENGLISH).isAutoOpen()).isFalse();
    }

    @Test
    void a_last_day_before_the_first_says_so_and_the_list_stays_as_it_was() {
        var from = receivedFrom(Locale.ENGLISH);
        var until = find(DatePicker.class).withLabel("Received until").single();
        type(from, "20 Nov 2026");

        type(until, "1 Nov 2026");

        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).isEqualTo("The last day is before the first. The list stays as it was.");
        assertThat(query("until")).isEmpty();

        type(from, "1 Oct 2026");

        assertThat(until.isInvalid()).isFalse();
        assertThat(query("from")).contains("2026-10-01");
        assertThat(query("until")).contains("2026-11-01");
    }

    @Test
    void days_in_the_wrong_sequence_in_an_address_are_shown_with_what_is_wrong() {
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, samples.company("Nordvik Fasteners AB"));
        UI.getCurrent().navigate("orders", QueryParameters.fromString("from=2026-11-20&until=2026-11-01"));

        test(find(Button.class).withText("Dates").single()).click();

        assertThat(find(DatePicker.class).withLabel("Received until").single().isInvalid())
                .isTrue();
    }

    @Test
    void a_quick_choice_replaces_whatever_days_there_were() {
        var from = receivedFrom(Locale.ENGLISH);
        var until = find(DatePicker.class).withLabel("Received until").single();
        type(until, "1 Oct 2020");

        test(find(Button.class).withText("Last 7 days").single()).click();

        assertThat(until.isEmpty()).isTrue();
        assertThat(from.isInvalid()).isFalse();
        assertThat(query("from")).isPresent();
        assertThat(query("until")).isEmpty();
    }

    private static Optional<String> query(String name) {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter(name);
    }

    private DatePicker receivedFrom(Locale language) {
        UI.getCurrent().setLocale(language);
        samples.signIn(Role.SUPPLIER_USER, language, samples.company("Nordvik Fasteners AB"));
        UI.getCurrent().navigate("elsewhere");
        navigate("orders", ManageOrdersView.class);
        test(find(Button.class)
                        .withText(UI.getCurrent().getTranslation(language, "order.list.dates"))
                        .single())
                .click();
        return find(DatePicker.class).all().getFirst();
    }

    /** What the browser tells of a text that it cannot read itself. */
    private static void type(DatePicker field, String text) {
        var element = field.getElement();
        element.setProperty("_inputElementValue", text);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode()));
    }
}
