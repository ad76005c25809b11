package org.orderportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.DraftProblem.Level;
import org.orderportal.document.FieldAddress;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = EditorShellTest.class)
class EditorShellTest extends SpringBrowserlessTest {

    private static final EditorProblem COUNTRY = problem("buyer", "Buyer › Country", "Choose a country.", Level.ERROR);
    private static final EditorProblem LATE =
            problem("articles", "Row 10 › Delivery", "Later than wanted.", Level.WARNING);

    private EditorShell shell;

    @BeforeEach
    void a_shell_with_two_sections() {
        shell = new EditorShell("Order response", "Send order response");
        shell.add(new PageSection("articles", "Articles", new Paragraph()));
        shell.add(new PageSection("buyer", "Buyer", new Paragraph()));
        UI.getCurrent().add(shell);
        roundTrip();
    }

    @Test
    void the_index_says_in_words_what_is_to_be_put_right_and_what_is_done() {
        shell.showProblems(List.of(COUNTRY, LATE), List.of("articles"));

        assertThat(entry("#buyer")).isEqualTo("Buyer (1 thing to fix)");
        assertThat(entry("#articles")).isEqualTo("Articles (done)");

        shell.showProblems(List.of(), List.of());
        assertThat(entry("#buyer")).isEqualTo("Buyer");
    }

    @Test
    void what_is_left_is_named_with_its_field_and_leads_there() {
        var gone = new ArrayList<EditorProblem>();
        shell.onGoTo(gone::add);
        shell.showProblems(List.of(COUNTRY, LATE), List.of());

        assertThat(heading()).isEqualTo("1 thing to fix before sending");
        assertThat(problems()).extracting(NativeButton::getText).hasSize(2);
        assertThat(problems().getFirst().getElement().getTextRecursively())
                .isEqualTo("Buyer › CountryChoose a country.");

        test(problems().getFirst()).click();
        assertThat(gone).containsExactly(COUNTRY);
    }

    @Test
    void what_is_missing_stands_at_its_field_once_one_tried_to_send() {
        var told = new AtomicInteger();
        shell.onNotSent(told::incrementAndGet);
        assertThat(shell.atFields(List.of(LATE), List.of(LATE, COUNTRY))).containsOnlyKeys(LATE.at());

        shell.showWhyNotSent();

        assertThat(told).hasValue(1);
        assertThat(shell.atFields(List.of(LATE), List.of(LATE, COUNTRY))).containsOnlyKeys(LATE.at(), COUNTRY.at());
    }

    @Test
    void mistakes_stand_before_what_is_only_worth_a_look() {
        shell.showProblems(List.of(LATE, COUNTRY), List.of());

        assertThat(problems().getFirst().getElement().getTextRecursively()).startsWith("Buyer › Country");
        assertThat(find(ListItem.class).withClassName("and").single().getText()).isEqualTo("1 thing to look at");
    }

    @Test
    void whoever_looks_only_can_neither_write_nor_send() {
        var sent = new AtomicInteger();
        shell.onSend(sent::incrementAndGet);

        shell.lookOnly();
        roundTrip();
        fireShortcut(Key.ENTER, KeyModifier.CONTROL);

        assertThat(sent).hasValue(0);
        assertThat(find(Button.class).withText("Send order response").exists()).isFalse();
        assertThat(find(Button.class).withText("Discard draft").exists()).isFalse();
        assertThat(find(Div.class)
                        .withClassName("sections")
                        .single()
                        .getElement()
                        .hasAttribute("inert"))
                .isTrue();
    }

    @Test
    void of_many_problems_the_first_are_shown_and_the_others_counted() {
        shell.showProblems(
                IntStream.rangeClosed(1, 8)
                        .mapToObj(row -> problem("articles", "Row " + row, "Enter a number.", Level.ERROR))
                        .toList(),
                List.of());
        assertThat(problems()).hasSize(5);

        test(find(Button.class).withText("3 more").single()).click();
        assertThat(problems()).hasSize(8);
    }

    @Test
    void nothing_left_says_that_it_can_be_sent() {
        shell.showProblems(List.of(), List.of());

        assertThat(heading()).isEqualTo("Ready to send");
    }

    @Test
    void a_second_click_on_send_does_nothing_until_sending_has_failed() {
        var sent = new AtomicInteger();
        shell.onSend(sent::incrementAndGet);
        var send = find(Button.class).withText("Send order response").single();

        test(send).click();
        assertThat(send.isEnabled()).isFalse();

        shell.sendAgain();
        test(send).click();
        assertThat(sent).hasValue(2);
    }

    @Test
    void the_keyboard_saves_and_sends() {
        var saved = new AtomicInteger();
        var sent = new AtomicInteger();
        shell.onSave(saved::incrementAndGet);
        shell.onSend(sent::incrementAndGet);
        roundTrip();

        fireShortcut(Key.KEY_S, KeyModifier.CONTROL);
        fireShortcut(Key.ENTER, KeyModifier.CONTROL);
        fireShortcut(Key.ENTER, KeyModifier.CONTROL);

        assertThat(saved).hasValue(1);
        assertThat(sent).hasValue(1);
    }

    @Test
    void a_draft_is_given_up_only_when_one_says_so_twice() {
        var discarded = new AtomicInteger();
        shell.onDiscard(discarded::incrementAndGet);

        test(find(Button.class).withText("Discard draft").single()).click();
        assertThat(discarded).hasValue(0);

        test(find(ConfirmDialog.class).single()).reject();
        assertThat(discarded).hasValue(1);
    }

    @Test
    void what_has_the_focus_in_the_question_and_enter_presses_keeps_the_draft() {
        var discarded = new AtomicInteger();
        shell.onDiscard(discarded::incrementAndGet);
        test(find(Button.class).withText("Discard draft").single()).click();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(discarded).hasValue(0);
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void it_says_since_when_all_is_kept_and_that_it_is_not() {
        shell.showSaved("12:03");
        shell.showOthers(" · Anna is here too");
        assertThat(savedLine()).isEqualTo("Saved 12:03 · Anna is here too");

        shell.showNotSaved();
        assertThat(savedLine()).startsWith("Not saved yet");
    }

    @Test
    void a_narrow_screen_sums_up_in_one_line() {
        shell.showTotals(List.of(
                new LiveTotals.Line("Ordered", "5,224.00", "SEK"),
                new LiveTotals.Line("Accepted now", "5,099.00", "SEK", true)));
        shell.showProblems(List.of(COUNTRY), List.of());

        assertThat(find(NativeButton.class)
                        .withClassName("bar-summary")
                        .single()
                        .getText())
                .isEqualTo("5,099.00 SEK · 1 to fix");
    }

    private static EditorProblem problem(String section, String field, String words, Level level) {
        return new EditorProblem(section, FieldAddress.header(field), field, words, level, "test.problem");
    }

    private String entry(String href) {
        return find(Anchor.class).all().stream()
                .filter(link -> href.equals(link.getHref()))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private String heading() {
        return find(H3.class).single().getText();
    }

    private List<NativeButton> problems() {
        return find(NativeButton.class).all().stream()
                .filter(button -> !button.hasClassName("bar-summary"))
                .toList();
    }

    private String savedLine() {
        return find(Div.class).withClassName("saved-line").single().getElement().getTextRecursively();
    }
}
