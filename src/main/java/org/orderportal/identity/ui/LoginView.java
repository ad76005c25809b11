package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.PartTexts;
import org.orderportal.identity.LoginHints;
import org.orderportal.identity.LoginHints.Hint;
import org.orderportal.identity.PasskeyChallenges;
import org.orderportal.identity.PasswordRecovery;
import org.springframework.beans.factory.ObjectProvider;

/** People sign in. In a demonstration, a click on one of its users is enough. */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<EntryPage> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "login";

    private final CurrentUsers users;
    private final LoginForm form = new LoginForm();
    private final Paragraph late = new Paragraph(getTranslation("identity.step.late"));
    private final PasskeyEntry passkey;

    LoginView(
            CurrentUsers users,
            ObjectProvider<LoginHints> hints,
            PasskeyChallenges challenges,
            PasswordRecovery recovery) {
        this.users = users;
        this.passkey = new PasskeyEntry(challenges);

        form.setI18n(texts());
        PartTexts.passwordsWithin(form);
        form.setAction("login");
        form.setForgotPasswordButtonVisible(recovery.isPossible());
        form.addForgotPasswordListener(click -> getUI().ifPresent(ui -> ui.navigate(ForgottenView.class)));

        var forgotten = new Paragraph(getTranslation("identity.login.forgotten"));
        forgotten.addClassNames("muted", "entry-note");
        late.getElement().setAttribute("role", "alert");
        late.setVisible(false);
        forgotten.setVisible(!recovery.isPossible());
        getContent().show(late, form, passkey, forgotten);
        hints.orderedStream()
                .map(LoginHints::hints)
                .filter(some -> !some.isEmpty())
                .forEach(some ->
                        getContent().show(late, form, passkey, forgotten, new LoginHintList(some, this::signInAs)));
    }

    @Override
    protected EntryPage initContent() {
        return new EntryPage();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (users.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var asked = event.getLocation().getQueryParameters().getParameters();
        form.setError(asked.containsKey("error"));
        late.setVisible(asked.containsKey("late"));
        if (asked.containsKey("passkey")) {
            passkey.tell();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.login.title") + " - " + getTranslation("identity.product");
    }

    /** The browser sends its own form, as if one had typed: the only way in is the one that is guarded. */
    private void signInAs(Hint hint) {
        form.getElement()
                .executeJs(
                        "this.querySelector('[name=username]').value = $0;"
                                + "this.querySelector('[name=password]').value = $1;"
                                + "this.submit()",
                        hint.email(),
                        hint.password());
    }

    private LoginI18n texts() {
        var texts = new LoginI18n();
        var labels = new LoginI18n.Form();
        labels.setTitle(getTranslation("identity.login.title"));
        labels.setUsername(getTranslation("identity.email"));
        labels.setPassword(getTranslation("identity.password"));
        labels.setSubmit(getTranslation("identity.login.submit"));
        labels.setForgotPassword(getTranslation("identity.recovery.forgotten"));
        texts.setForm(labels);
        var error = new LoginI18n.ErrorMessage();
        error.setTitle(getTranslation("identity.login.failed"));
        error.setMessage(getTranslation("identity.login.failed.text"));
        error.setUsername(getTranslation("identity.login.emailMissing"));
        error.setPassword(getTranslation("identity.login.passwordMissing"));
        texts.setErrorMessage(error);
        return texts;
    }
}
