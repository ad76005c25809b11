package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;

/**
 * A code, sent by the browser as a form, which Enter does by itself: signing in gives the browser a new session and cookies, as a password does. The
 * code is one from an app or one for recovery.
 */
@Tag("form")
class CodeForm extends Component implements HasComponents {

    CodeForm(boolean failed) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login/code");
        getElement().getClassList().add("form-stack");

        var code = new CodeField();
        code.setErrorMessage(getTranslation("identity.step.failed"));
        code.setInvalid(failed);
        var trust = new Checkbox(getTranslation("identity.step.trust"));
        trust.getElement().setAttribute("name", "trust");
        trust.getElement().setAttribute("value", "true");
        var submit = new Button(getTranslation("identity.login.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setWidthFull();
        add(code, trust, submit);
    }

    private void submit() {
        getElement().executeJs("this.requestSubmit()");
    }

    /** Where a code is typed; the browser offers one that it knows. */
    static class CodeField extends TextField {

        CodeField() {
            super();
            setLabel(getTranslation("identity.step.code"));
            getElement().setAttribute("name", "code");
            getElement().setProperty("autocomplete", "one-time-code");
            setManualValidation(true);
            setRequiredIndicatorVisible(true);
            setMaxLength(40);
            setAutofocus(true);
            addValueChangeListener(change -> setInvalid(false));
        }
    }
}
