package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.Role;
import org.orderportal.base.ui.PartTexts;
import org.orderportal.identity.NewUser;
import org.orderportal.identity.UserAccount;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;

/** One user: who they are, what they may do, and for which companies. */
class UserDialog extends Composite<Dialog> {

    /** What can be done with a user who is there already. */
    interface Verbs {

        void change(UserAccount changed);

        void inviteAgain();

        boolean mayDisable();

        void disable();

        void enable();

        /** Whether they sign in by more than a password. */
        boolean hasFactor();

        void resetFactor();
    }

    /** What may be given to somebody. */
    record Offer(List<Role> roles, List<Company> companies) {}

    private final TextField name = new TextField(getTranslation("identity.name"));
    private final EmailField email = new EmailField(getTranslation("identity.email"));
    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<Company> acts =
            new MultiSelectComboBox<>(getTranslation("identity.users.companies"));
    private final Select<Locale> language = new Select<>();

    private UserDialog(Offer offer) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        email.setRequiredIndicatorVisible(true);
        role.setLabel(getTranslation("identity.role"));
        role.setItems(offer.roles());
        role.setItemLabelGenerator(one -> getTranslation("identity.role." + one.name()));
        role.addValueChangeListener(change -> acts.setVisible(isBoundToCompanies()));
        role.setValue(Role.SUPPLIER_USER);
        role.setHelperText(getTranslation("identity.users.role.help"));
        acts.setHelperText(getTranslation("identity.users.companies.help"));
        acts.setItems(offer.companies());
        if (offer.companies().size() == 1) {
            acts.setValue(Set.copyOf(offer.companies()));
        }
        acts.setItemLabelGenerator(Company::name);
        PartTexts.choices(acts);
        language.setLabel(getTranslation("identity.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> one.getDisplayLanguage(getLocale()));
        language.setValue(Texts.closest(getLocale()));

        var fields = new Div(judgedHere(name), judgedHere(email), role, judgedHere(acts), language);
        fields.addClassName("form-stack");
        getContent().addClassName("form-dialog");
        getContent().add(fields);
    }

    static UserDialog forInvitation(Offer offer, Consumer<NewUser> invited) {
        var dialog = new UserDialog(offer);
        dialog.getContent().setHeaderTitle(dialog.getTranslation("identity.users.invite"));
        dialog.addFooter("identity.users.invite.submit", () -> dialog.tryTo(() -> invited.accept(dialog.described())));
        return dialog;
    }

    /** @param wholly whether all of them may be changed, or only for which companies they act */
    static UserDialog forChange(Offer offer, UserAccount user, boolean wholly, Verbs verbs) {
        var dialog = new UserDialog(offer);
        dialog.show(user, offer, wholly);
        dialog.getContent().setHeaderTitle(user.name());
        dialog.getContent()
                .getFooter()
                .add(
                        dialog.quiet("identity.users.link", verbs::inviteAgain, user.enabled() && wholly),
                        dialog.quiet("identity.factor.reset", verbs::resetFactor, verbs.hasFactor() && wholly),
                        user.enabled()
                                ? dialog.quiet("identity.users.disable", verbs::disable, verbs.mayDisable())
                                : dialog.quiet("identity.users.enable", verbs::enable, wholly));
        dialog.addFooter("identity.save", () -> dialog.tryTo(() -> verbs.change(dialog.changed(user))));
        return dialog;
    }

    void open() {
        getContent().open();
    }

    private void show(UserAccount user, Offer offer, boolean wholly) {
        name.setValue(user.name());
        email.setValue(user.email());
        email.setReadOnly(true);
        role.setValue(user.role());
        acts.setValue(offer.companies().stream()
                .filter(company -> user.companies().contains(company.id()))
                .collect(Collectors.toSet()));
        if (!wholly) {
            name.setReadOnly(true);
            role.setReadOnly(true);
            role.setHelperText(getTranslation("identity.users.of-others", user.name()));
        }
        language.setVisible(false);
    }

    private NewUser described() {
        return new NewUser(
                name.getValue(),
                email.getValue(),
                role.getValue(),
                chosenCompanies(),
                language.getValue(),
                TimeZones.DEFAULT);
    }

    private UserAccount changed(UserAccount user) {
        return new UserAccount(
                user.id(),
                user.version(),
                name.getValue(),
                user.email(),
                role.getValue(),
                chosenCompanies(),
                user.language(),
                user.zone(),
                user.enabled(),
                user.invited());
    }

    private Set<CompanyId> chosenCompanies() {
        return isBoundToCompanies() ? acts.getValue().stream().map(Company::id).collect(Collectors.toSet()) : Set.of();
    }

    private boolean isBoundToCompanies() {
        return role.getValue() != null && role.getValue().isBoundToCompanies();
    }

    /**
     * Each wrong field says so.
     *
     * @return whether it was done; other refusals are thrown on: what was typed stays
     */
    private boolean tryTo(Runnable submit) {
        judge(name, !name.getValue().isBlank(), "identity.user.nameMissing");
        judge(email, email.isReadOnly() || NewUser.isAddress(email.getValue()), "identity.user.emailWrong");
        judge(acts, !isBoundToCompanies() || name.isReadOnly() || !acts.isEmpty(), "identity.user.companyMissing");
        if (name.isInvalid() || email.isInvalid() || acts.isInvalid()) {
            return false;
        }
        try {
            submit.run();
            return true;
        } catch (Refusal refusal) {
            if (!refusal.key().equals("identity.user.emailTaken")) {
                throw refusal;
            }
            judge(email, false, refusal.key(), refusal.arguments());
            return false;
        }
    }

    private static <F extends Component & HasValidation & HasValue<?, ?>> F judgedHere(F field) {
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private void judge(HasValidation field, boolean right, String key, Object... arguments) {
        field.setErrorMessage(getTranslation(key, arguments));
        field.setInvalid(!right);
    }

    private void addFooter(String submitKey, BooleanSupplier submit) {
        var cancel = new Button(
                getTranslation("identity.cancel"), click -> getContent().close());
        var done = new Button(getTranslation(submitKey), click -> {
            if (submit.getAsBoolean()) {
                getContent().close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().getFooter().add(List.of(cancel, done));
    }

    private Button quiet(String key, Runnable verb, boolean visible) {
        var button = new Button(getTranslation(key), click -> {
            verb.run();
            getContent().close();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setVisible(visible);
        return button;
    }
}
