package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Locale;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PartTexts;
import org.orderportal.identity.Users;

/** People set what they are called, their language and time zone, and their password. */
@Route("settings/profile")
@Menu(title = "identity.profile.title", order = 100)
@PermitAll
class ProfileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Users users;
    private final PageHeader header = new PageHeader(getTranslation("identity.profile.title"));
    private final TextField name = new TextField(getTranslation("identity.name"));
    private final Select<Locale> language = new Select<>();
    private final ComboBox<ZoneId> zone = TimeZones.field(getTranslation("identity.zone"));
    private final PasswordField current = new PasswordField(getTranslation("identity.password.current"));
    private final NewPasswordFields wanted = new NewPasswordFields();

    ProfileView(Users users) {
        this.users = users;

        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        language.setLabel(getTranslation("identity.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(ProfileView::inItself);
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setRequiredIndicatorVisible(true);
        current.setManualValidation(true);
        PartTexts.password(current);
        current.addValueChangeListener(change -> current.setInvalid(false));

        var save = new Button(getTranslation("identity.save"), click -> saveProfile());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var change = new Button(getTranslation("identity.password.change"), click -> changePassword());

        getContent().addClassNames("page", "readable");
        getContent()
                .add(
                        header,
                        section("identity.profile.you", name, language, zone, save),
                        section("identity.password", current, wanted, change));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = users.own();
        header.setMeta(own.email());
        name.setValue(own.name());
        language.setValue(own.language());
        zone.setValue(own.zone());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.profile.title");
    }

    private void saveProfile() {
        if (zone.getValue() == null) {
            zone.setErrorMessage(getTranslation("identity.zone.missing"));
            zone.setInvalid(true);
            return;
        }
        users.changeProfile(name.getValue(), language.getValue(), zone.getValue());
        Notices.success(getTranslation("identity.profile.saved"));
        if (!language.getValue().getLanguage().equals(getLocale().getLanguage())) {
            // Every text on the page, the menu's too, was written in the other language.
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private void changePassword() {
        wanted.complete().filter(chosen -> wanted.tryTo(() -> change(chosen))).ifPresent(chosen -> {
            if (!current.isInvalid()) {
                current.clear();
                wanted.clear();
                Notices.success(getTranslation("identity.password.changed"));
            }
        });
    }

    private void change(String chosen) {
        try {
            users.changePassword(current.getValue(), chosen);
        } catch (Refusal refusal) {
            if (!refusal.key().equals("identity.password.currentWrong")) {
                throw refusal;
            }
            current.setErrorMessage(getTranslation(refusal.key()));
            current.setInvalid(true);
            current.focus();
        }
    }

    private Section section(String titleKey, Component... content) {
        var stack = new Div(content);
        stack.addClassNames("form-stack", "narrow");
        var section = new Section(new H2(getTranslation(titleKey)), stack);
        section.addClassName("settings-section");
        return section;
    }

    private static String inItself(Locale language) {
        var own = language.getDisplayLanguage(language);
        return own.substring(0, 1).toUpperCase(language) + own.substring(1);
    }
}
