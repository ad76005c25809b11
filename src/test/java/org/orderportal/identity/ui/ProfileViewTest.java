package org.orderportal.identity.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.identity.FactorCodes;
import org.orderportal.identity.OwnSecondFactor;
import org.orderportal.identity.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = UsersView.class)
@AnyDatabase
class ProfileViewTest extends SpringBrowserlessTest {

    @Autowired
    SignedIn signedIn;

    @Autowired
    FactorCodes codes;

    @Autowired
    OwnSecondFactor factor;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signedIn.as(Role.ADMINISTRATOR);
        super.initVaadinEnvironment();
    }

    @Test
    void an_app_counts_only_when_a_code_of_it_was_entered_and_then_gives_recovery_codes_once() {
        navigate("settings/profile", ProfileView.class);
        press("Set up an app for codes");
        var key = find(Code.class).single().getText();

        enterCode("000000");
        press("Confirm");
        assertThat(code().isInvalid()).isTrue();
        assertThat(factor.app()).isEmpty();

        enterCode(codes.now(key));
        press("Confirm");

        assertThat(find(Code.class).all()).hasSize(10);
        assertThat(factor.app())
                .get()
                .extracting(OwnSecondFactor.App::recoveryCodes)
                .isEqualTo(10L);
        press("I have kept them");
        assertThat(find(Paragraph.class).withText("10 recovery codes are left.").exists())
                .isTrue();
    }

    @Test
    void the_picture_says_the_same_as_the_key() throws ReaderException {
        navigate("settings/profile", ProfileView.class);
        press("Set up an app for codes");
        var key = find(Code.class).single().getText().replace(" ", "");

        // Nothing has to be found in a photograph: the search for the code's corners errs once in three hundred codes.
        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(drawn())), Map.of(DecodeHintType.PURE_BARCODE, true));

        assertThat(read.getText()).startsWith("otpauth://totp/Order%20Portal:").contains("?secret=" + key + "&");
    }

    /** As a browser draws it, each module eight pixels wide. */
    private LuminanceSource drawn() {
        var source = find(Image.class).single().getSrc();
        var svg = new String(Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1)), UTF_8);
        var box = Pattern.compile("viewBox=\"-(\\d+) -\\d+ (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        var free = Integer.parseInt(box.group(1));
        var side = Integer.parseInt(box.group(2)) * 8;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        var bars = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-").matcher(svg);
        while (bars.find()) {
            var left = (Integer.parseInt(bars.group(1)) + free) * 8;
            var top = (Integer.parseInt(bars.group(2)) + free) * 8;
            for (int y = top; y < top + Integer.parseInt(bars.group(4)) * 8; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + Integer.parseInt(bars.group(3)) * 8, 0);
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }

    @Test
    void who_signed_in_long_ago_shows_first_that_it_is_still_them() {
        signedIn.longAgo();
        navigate("settings/profile", ProfileView.class);

        press("Set up an app for codes");
        assertThat(find(Code.class).exists()).isFalse();
        test(proofPassword()).setValue("not this one");
        press("Continue");
        assertThat(proofPassword().isInvalid()).isTrue();

        test(proofPassword()).setValue(SignedIn.PASSWORD);
        press("Continue");

        assertThat(find(Code.class).exists()).isTrue();
    }

    @Test
    void whoever_would_rather_not_changes_nothing() {
        signedIn.longAgo();
        navigate("settings/profile", ProfileView.class);

        press("Set up an app for codes");
        press("Cancel");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(factor.app()).isEmpty();
    }

    @Test
    void a_code_shows_it_as_well_as_the_password_and_the_app_can_be_removed() {
        var key = codes.anApp();
        signedIn.longAgo();
        navigate("settings/profile", ProfileView.class);

        press("Remove the app");
        press("Use a code from your app instead");
        enterCode(codes.next(key));
        press("Continue");
        confirm();

        assertThat(factor.app()).isEmpty();
        assertThat(find(Button.class).withText("Set up an app for codes").exists())
                .isTrue();
    }

    @Test
    void an_administrator_resets_the_factor_of_somebody_who_lost_it() {
        var lost = signedIn.as(Role.ACCOUNT_MANAGER);
        codes.anApp();
        signedIn.as(Role.ADMINISTRATOR);
        navigate("settings/users", UsersView.class);
        test(find(TextField.class)
                        .withPlaceholder("Search name or e-mail address")
                        .single())
                .setValue(lost.email());

        press("Edit");
        press("Reset second factor");
        confirm();

        assertThat(codes.has(lost.id())).isFalse();
    }

    @Test
    void the_password_that_one_has_is_no_new_one() {
        navigate("settings/profile", ProfileView.class);
        var wanted = find(PasswordField.class).withLabel("New password").single();

        test(find(PasswordField.class).withLabel("Current password").single()).setValue(SignedIn.PASSWORD);
        test(wanted).setValue(SignedIn.PASSWORD);
        test(find(PasswordField.class).withLabel("New password again").single()).setValue(SignedIn.PASSWORD);
        press("Change password");

        assertThat(wanted.isInvalid()).isTrue();
        assertThat(wanted.getErrorMessage()).isEqualTo("That is the password you have. Choose another one.");
    }

    @Test
    void a_name_that_is_missing_is_asked_for_at_its_field() {
        navigate("settings/profile", ProfileView.class);
        var name = find(TextField.class).withLabel("Name").single();

        test(name).setValue(" ");
        press("Save");

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Enter a name.");
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_what_one_does_not_know() {
        signedIn.inBrowser("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0", "203.0.113.77");
        signedIn.inBrowser("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36", "::1");
        navigate("settings/profile", ProfileView.class);
        assertThat(find(Span.class).withText("Chrome, Linux").exists()).isTrue();
        assertThat(find(Span.class).withText("This browser").all()).hasSize(1);
        assertThat(find(Span.class).withText("Firefox, Windows").exists()).isTrue();

        press("Sign out all others");

        assertThat(find(Span.class).withText("Chrome, Linux").exists()).isTrue();
        assertThat(find(Span.class).withText("Firefox, Windows").exists()).isFalse();
        assertThat(find(Button.class).withText("Sign out all others").exists()).isFalse();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).last()).click();
    }

    private void confirm() {
        test(find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single())
                .confirm();
    }

    private TextField code() {
        return find(TextField.class).withLabel("Code").single();
    }

    private void enterCode(String code) {
        test(code()).setValue(code);
    }

    private PasswordField proofPassword() {
        return find(PasswordField.class).withLabel("Password").single();
    }
}
