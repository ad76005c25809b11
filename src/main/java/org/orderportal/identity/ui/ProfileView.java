package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Locale;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.ClosedWhileLooking;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PageSection;

/** People set what they are called and read, by what they sign in, and see where they are signed in. */
@Route("settings/profile")
@Menu(title = "identity.profile.title", order = 100)
@PermitAll
@ClosedWhileLooking
class ProfileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProfileDesk desk;
    private final PageHeader header = new PageHeader(getTranslation("identity.profile.title"));
    private final TextField name = new TextField(getTranslation("identity.name"));
    private final Select<Locale> language = new Select<>();
    private final ComboBox<ZoneId> zone = TimeZones.field(getTranslation("identity.zone"));
    private final PageSection factor = section("identity.factor.title", "factor");
    private final PageSection passkeys = section("identity.passkey.title", "passkeys");
    private final PageSection signIns = section("identity.signIns.title", "sign-ins");
    private final Div shownFactor = new Div();
    private final Div shownPasskeys = new Div();
    private final Div shownSignIns = new Div();

    ProfileView(ProfileDesk desk) {
        this.desk = desk;

        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("identity.user.nameMissing"));
        name.addValueChangeListener(change -> name.setInvalid(false));
        language.setLabel(getTranslation("identity.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(ProfileView::inItself);
        var save = new Button(getTranslation("identity.save"), click -> saveProfile());
        save.addThemeVariants(ButtonVariant.PRIMARY);

        var you = new Div(name, language, zone, save);
        you.addClassNames("form-stack", "narrow");
        factor.add(shownFactor);
        passkeys.add(shownPasskeys);
        signIns.add(shownSignIns);
        getContent().addClassNames("page", "readable", "profile");
        getContent()
                .add(
                        header,
                        section("identity.profile.you", "you", you),
                        section(
                                "identity.password",
                                "password",
                                new PasswordSection(desk.password(), this::showSecurity)),
                        factor,
                        passkeys,
                        signIns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = desk.users().own();
        header.setMeta(own.email());
        name.setValue(own.name());
        language.setValue(own.language());
        zone.setValue(own.zone());
        showSecurity();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.profile.title");
    }

    private void showSecurity() {
        var own = desk.users().own();
        var formats = new Formats(own.language(), own.zone());
        shownFactor.removeAll();
        shownFactor.add(new FactorSection(desk.factor(), desk.proof(), formats));
        shownPasskeys.removeAll();
        shownPasskeys.add(new PasskeySection(desk.passkeys(), desk.proof(), formats));
        shownSignIns.removeAll();
        shownSignIns.add(new SignInsSection(desk.signIns(), formats));
    }

    private void saveProfile() {
        name.setInvalid(name.getValue().isBlank());
        if (zone.getValue() == null) {
            zone.setErrorMessage(getTranslation("identity.zone.missing"));
            zone.setInvalid(true);
            return;
        }
        if (name.isInvalid()) {
            name.focus();
            return;
        }
        desk.users().changeProfile(name.getValue(), language.getValue(), zone.getValue());
        Notices.success(getTranslation("identity.profile.saved"));
        if (!language.getValue().getLanguage().equals(getLocale().getLanguage())) {
            // Every text on the page, the menu's too, was written in the other language.
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private PageSection section(String titleKey, String id, Component... content) {
        return new PageSection(id, getTranslation(titleKey), content);
    }

    private static String inItself(Locale language) {
        var own = language.getDisplayLanguage(language);
        return own.substring(0, 1).toUpperCase(language) + own.substring(1);
    }
}
