package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.Notices;
import org.orderportal.identity.Invitation;

/** Shows a one-time link, once: it is not kept anywhere. */
class InvitationDialog extends Composite<Dialog> {

    private final TextField link = new TextField(getTranslation("identity.link.label"));

    InvitationDialog(Invitation invitation) {
        link.setReadOnly(true);
        link.setValue(invitation.path());
        var expires = new Formats(getLocale(), invitation.user().zone()).dateTime(invitation.expiresAt());

        var copy = new Button(getTranslation("identity.link.copy"), click -> copy());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        var content = new Div(
                new Paragraph(getTranslation(
                        "identity.link.text",
                        invitation.user().name(),
                        invitation.user().email(),
                        expires)),
                link);
        content.addClassName("form-stack");
        getContent().setHeaderTitle(getTranslation("identity.link.title"));
        getContent().addClassName("form-dialog");
        getContent().add(content);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("identity.close"),
                                click -> getContent().close()),
                        copy);
        showWithAddress(invitation.path());
    }

    void open() {
        getContent().open();
    }

    /** Only the browser knows by which address people reach this portal. */
    private void showWithAddress(String path) {
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(url -> link.setValue(url.getProtocol() + "://" + url.getAuthority() + path));
    }

    private void copy() {
        link.getElement().executeJs("return navigator.clipboard.writeText($0)", link.getValue());
        Notices.success(getTranslation("identity.link.copied"));
    }
}
