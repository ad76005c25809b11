package org.orderportal.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.audit.AuditEntry;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.outbound.BuyerChannel;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.exchange.outbound.BuyerChannels;
import org.orderportal.identity.SignedIn;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = ChannelsView.class)
@AnyDatabase
class ChannelsViewTest extends SpringBrowserlessTest {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Companies companies;

    @Autowired
    BuyerChannels channels;

    @Autowired
    AuditLog audit;

    private Company buyer;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signedIn.as(Role.ADMINISTRATOR);
        buyer = companies.findOrMake(Letter.unique().buyerDescription(), CompanyRole.BUYER);
        super.initVaadinEnvironment();
        UI.getCurrent()
                .navigate(
                        "settings/channels",
                        QueryParameters.of("q", buyer.endpoint().id()));
    }

    private void change() {
        test(find(Button.class).withText("Change").single()).click();
    }

    @SuppressWarnings("unchecked")
    private Select<Way> way() {
        return find(Select.class).withLabel("Electronic documents").single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private boolean says(String text) {
        return find(Span.class).all().stream().anyMatch(span -> span.getText().equals(text));
    }

    @Test
    void a_buyer_that_nobody_has_connected_gets_nothing_by_itself() {
        assertThat(says("Kept for download")).isTrue();
        assertThat(says("No mail")).isTrue();
    }

    @Test
    void a_folder_is_set_and_the_change_is_in_the_audit_log() {
        change();
        way().setValue(Way.DROP_FOLDER);
        test(field("Folder")).setValue("region/responses");
        test(find(Checkbox.class).single()).click();
        press("Save");

        assertThat(says("Drop folder")).isTrue();
        assertThat(says("region/responses")).isTrue();
        var stored = channels.of(buyer.id());
        assertThat(stored.way()).isEqualTo(Way.DROP_FOLDER);
        assertThat(stored.folder()).isEqualTo("region/responses");
        assertThat(stored.takesResponses()).isTrue();
        assertThat(audit.list(null, 5))
                .filteredOn(entry -> entry.subject().equals(buyer.name()))
                .extracting(AuditEntry::kind)
                .containsExactly("channel.changed");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void a_wrong_setting_is_said_at_its_field_and_nothing_is_stored() {
        change();
        way().setValue(Way.DROP_FOLDER);
        test(field("Folder")).setValue("../elsewhere");
        press("Save");
        assertThat(field("Folder").isInvalid()).isTrue();
        assertThat(field("Folder").getErrorMessage()).contains("letters, digits");

        way().setValue(Way.HTTP_PUSH);
        test(field("Address")).setValue("http://buyer.example/");
        field("Mail address").setValue("not a mail address");
        press("Save");
        assertThat(field("Address").isInvalid()).isTrue();

        assertThat(channels.of(buyer.id()).isSet()).isFalse();
    }

    @Test
    void a_secret_is_shown_once_when_it_is_made() {
        change();
        way().setValue(Way.HTTP_PUSH);
        test(field("Address")).setValue("https://buyer.example/documents");
        press("Save");

        assertThat(field("Secret").getValue()).hasSize(43);
        press("Close");
        change();
        assertThat(find(TextField.class).withLabel("Secret").all()).isEmpty();
        press("Make a new secret");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(field("Secret").getValue()).hasSize(43);
    }

    @Test
    void without_a_mail_server_the_screen_says_that_no_mail_is_sent() {
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("The portal sends no mail"));
    }

    @Test
    void of_two_administrators_the_later_one_chooses() {
        change();
        way().setValue(Way.PULL);
        var theirs = new BuyerChannel(
                buyer.id(), 0, Way.DROP_FOLDER, "theirs", null, false, null, Locale.ENGLISH, false, null, "");
        channels.save(theirs);

        press("Save");
        assertThat(channels.of(buyer.id()).way()).isEqualTo(Way.DROP_FOLDER);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(channels.of(buyer.id()).way()).isEqualTo(Way.PULL);
    }
}
