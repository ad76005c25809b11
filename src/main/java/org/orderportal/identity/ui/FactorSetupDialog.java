package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.orderportal.base.error.Refusal;
import org.orderportal.identity.FactorSetup;

/** Somebody tells their app the key, and enters a code of it, before it counts. */
class FactorSetupDialog extends Composite<Dialog> {

    private final Function<String, List<String>> confirm;
    private final Consumer<List<String>> confirmed;
    private final CodeForm.CodeField code = new CodeForm.CodeField();

    /**
     * @param confirm   takes a code; answers the codes for recovery, or refuses
     * @param confirmed takes those
     */
    FactorSetupDialog(FactorSetup setup, Function<String, List<String>> confirm, Consumer<List<String>> confirmed) {
        this.confirm = confirm;
        this.confirmed = confirmed;

        var done = new Button(getTranslation("identity.factor.confirm"), click -> confirm());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER).listenOn(getContent());
        var content = new Div(
                new Paragraph(getTranslation("identity.factor.setUp.text")),
                new FactorPicture(setup),
                new Paragraph(getTranslation("identity.factor.setUp.then")),
                code);
        content.addClassName("form-stack");
        getContent().setHeaderTitle(getTranslation("identity.factor.setUp"));
        getContent().addClassName("form-dialog");
        getContent().add(content);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("identity.cancel"),
                                click -> getContent().close()),
                        done);
    }

    void open() {
        getContent().open();
    }

    private void confirm() {
        List<String> codes;
        try {
            codes = confirm.apply(code.getValue());
        } catch (Refusal refusal) {
            if (!refusal.key().equals("identity.factor.codeWrong")) {
                throw refusal;
            }
            code.setErrorMessage(getTranslation(refusal.key()));
            code.setInvalid(true);
            code.focus();
            return;
        }
        getContent().close();
        confirmed.accept(codes);
    }
}
