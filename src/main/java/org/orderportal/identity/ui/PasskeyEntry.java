package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import org.orderportal.identity.PasskeyChallenges;

/** Signs in by a passkey, in browsers that know such. */
class PasskeyEntry extends Composite<Div> {

    private static final String ACTION = "login/passkey";

    private final PasskeyChallenges challenges;
    private final PasskeyDevice device = new PasskeyDevice(() -> setVisible(false), reason -> tell());
    private final Paragraph failed = new Paragraph();

    PasskeyEntry(PasskeyChallenges challenges) {
        this.challenges = challenges;

        var enter = new Button(getTranslation("identity.passkey.signIn"), click -> enter());
        enter.setWidthFull();
        failed.addClassNames("tone-bad", "message");
        failed.getElement().setAttribute("role", "alert");
        failed.setVisible(false);
        getContent().addClassNames("form-stack", "passkey-entry");
        getContent().add(enter, failed, device);
    }

    /** Says that the device's answer did not sign in. */
    void tell() {
        failed.setText(getTranslation("identity.passkey.signIn.failed"));
        failed.setVisible(true);
    }

    private void enter() {
        failed.setVisible(false);
        device.show(challenges.next(VaadinServletRequest.getCurrent().getHttpServletRequest()), ACTION);
    }
}
